/*! ketamine-screener 0.1.0, MIT. Licences of the code inside: LICENSES.txt */
const e=globalThis,t=e.ShadowRoot&&(void 0===e.ShadyCSS||e.ShadyCSS.nativeShadow)&&"adoptedStyleSheets"in Document.prototype&&"replace"in CSSStyleSheet.prototype,i=Symbol(),s=new WeakMap;let n=class{constructor(e,t,s){if(this._$cssResult$=!0,s!==i)throw Error("CSSResult is not constructable. Use `unsafeCSS` or `css` instead.");this.cssText=e,this.t=t}get styleSheet(){let e=this.o;const i=this.t;if(t&&void 0===e){const t=void 0!==i&&1===i.length;t&&(e=s.get(i)),void 0===e&&((this.o=e=new CSSStyleSheet).replaceSync(this.cssText),t&&s.set(i,e))}return e}toString(){return this.cssText}};const r=(e,...t)=>{const s=1===e.length?e[0]:t.reduce((t,i,s)=>t+(e=>{if(!0===e._$cssResult$)return e.cssText;if("number"==typeof e)return e;throw Error("Value passed to 'css' function must be a 'css' function result: "+e+". Use 'unsafeCSS' to pass non-literal values, but take care to ensure page security.")})(i)+e[s+1],e[0]);return new n(s,e,i)},o=(i,s)=>{if(t)i.adoptedStyleSheets=s.map(e=>e instanceof CSSStyleSheet?e:e.styleSheet);else for(const t of s){const s=document.createElement("style"),n=e.litNonce;void 0!==n&&s.setAttribute("nonce",n),s.textContent=t.cssText,i.appendChild(s)}},a=t?e=>e:e=>e instanceof CSSStyleSheet?(e=>{let t="";for(const i of e.cssRules)t+=i.cssText;return(e=>new n("string"==typeof e?e:e+"",void 0,i))(t)})(e):e,{is:l,defineProperty:c,getOwnPropertyDescriptor:h,getOwnPropertyNames:d,getOwnPropertySymbols:u,getPrototypeOf:p}=Object,m=globalThis,f=m.trustedTypes,g=f?f.emptyScript:"",y=m.reactiveElementPolyfillSupport,b=(e,t)=>e,v={toAttribute(e,t){switch(t){case Boolean:e=e?g:null;break;case Object:case Array:e=null==e?e:JSON.stringify(e)}return e},fromAttribute(e,t){let i=e;switch(t){case Boolean:i=null!==e;break;case Number:i=null===e?null:Number(e);break;case Object:case Array:try{i=JSON.parse(e)}catch(e){i=null}}return i}},$=(e,t)=>!l(e,t),_={attribute:!0,type:String,converter:v,reflect:!1,useDefault:!1,hasChanged:$};Symbol.metadata??=Symbol("metadata"),m.litPropertyMetadata??=new WeakMap;let k=class extends HTMLElement{static addInitializer(e){this._$Ei(),(this.l??=[]).push(e)}static get observedAttributes(){return this.finalize(),this._$Eh&&[...this._$Eh.keys()]}static createProperty(e,t=_){if(t.state&&(t.attribute=!1),this._$Ei(),this.prototype.hasOwnProperty(e)&&((t=Object.create(t)).wrapped=!0),this.elementProperties.set(e,t),!t.noAccessor){const i=Symbol(),s=this.getPropertyDescriptor(e,i,t);void 0!==s&&c(this.prototype,e,s)}}static getPropertyDescriptor(e,t,i){const{get:s,set:n}=h(this.prototype,e)??{get(){return this[t]},set(e){this[t]=e}};return{get:s,set(t){const r=s?.call(this);n?.call(this,t),this.requestUpdate(e,r,i)},configurable:!0,enumerable:!0}}static getPropertyOptions(e){return this.elementProperties.get(e)??_}static _$Ei(){if(this.hasOwnProperty(b("elementProperties")))return;const e=p(this);e.finalize(),void 0!==e.l&&(this.l=[...e.l]),this.elementProperties=new Map(e.elementProperties)}static finalize(){if(this.hasOwnProperty(b("finalized")))return;if(this.finalized=!0,this._$Ei(),this.hasOwnProperty(b("properties"))){const e=this.properties,t=[...d(e),...u(e)];for(const i of t)this.createProperty(i,e[i])}const e=this[Symbol.metadata];if(null!==e){const t=litPropertyMetadata.get(e);if(void 0!==t)for(const[e,i]of t)this.elementProperties.set(e,i)}this._$Eh=new Map;for(const[e,t]of this.elementProperties){const i=this._$Eu(e,t);void 0!==i&&this._$Eh.set(i,e)}this.elementStyles=this.finalizeStyles(this.styles)}static finalizeStyles(e){const t=[];if(Array.isArray(e)){const i=new Set(e.flat(1/0).reverse());for(const e of i)t.unshift(a(e))}else void 0!==e&&t.push(a(e));return t}static _$Eu(e,t){const i=t.attribute;return!1===i?void 0:"string"==typeof i?i:"string"==typeof e?e.toLowerCase():void 0}constructor(){super(),this._$Ep=void 0,this.isUpdatePending=!1,this.hasUpdated=!1,this._$Em=null,this._$Ev()}_$Ev(){this._$ES=new Promise(e=>this.enableUpdating=e),this._$AL=new Map,this._$E_(),this.requestUpdate(),this.constructor.l?.forEach(e=>e(this))}addController(e){(this._$EO??=new Set).add(e),void 0!==this.renderRoot&&this.isConnected&&e.hostConnected?.()}removeController(e){this._$EO?.delete(e)}_$E_(){const e=new Map,t=this.constructor.elementProperties;for(const i of t.keys())this.hasOwnProperty(i)&&(e.set(i,this[i]),delete this[i]);e.size>0&&(this._$Ep=e)}createRenderRoot(){const e=this.shadowRoot??this.attachShadow(this.constructor.shadowRootOptions);return o(e,this.constructor.elementStyles),e}connectedCallback(){this.renderRoot??=this.createRenderRoot(),this.enableUpdating(!0),this._$EO?.forEach(e=>e.hostConnected?.())}enableUpdating(e){}disconnectedCallback(){this._$EO?.forEach(e=>e.hostDisconnected?.())}attributeChangedCallback(e,t,i){this._$AK(e,i)}_$ET(e,t){const i=this.constructor.elementProperties.get(e),s=this.constructor._$Eu(e,i);if(void 0!==s&&!0===i.reflect){const n=(void 0!==i.converter?.toAttribute?i.converter:v).toAttribute(t,i.type);this._$Em=e,null==n?this.removeAttribute(s):this.setAttribute(s,n),this._$Em=null}}_$AK(e,t){const i=this.constructor,s=i._$Eh.get(e);if(void 0!==s&&this._$Em!==s){const e=i.getPropertyOptions(s),n="function"==typeof e.converter?{fromAttribute:e.converter}:void 0!==e.converter?.fromAttribute?e.converter:v;this._$Em=s;const r=n.fromAttribute(t,e.type);this[s]=r??this._$Ej?.get(s)??r,this._$Em=null}}requestUpdate(e,t,i,s=!1,n){if(void 0!==e){const r=this.constructor;if(!1===s&&(n=this[e]),i??=r.getPropertyOptions(e),!((i.hasChanged??$)(n,t)||i.useDefault&&i.reflect&&n===this._$Ej?.get(e)&&!this.hasAttribute(r._$Eu(e,i))))return;this.C(e,t,i)}!1===this.isUpdatePending&&(this._$ES=this._$EP())}C(e,t,{useDefault:i,reflect:s,wrapped:n},r){i&&!(this._$Ej??=new Map).has(e)&&(this._$Ej.set(e,r??t??this[e]),!0!==n||void 0!==r)||(this._$AL.has(e)||(this.hasUpdated||i||(t=void 0),this._$AL.set(e,t)),!0===s&&this._$Em!==e&&(this._$Eq??=new Set).add(e))}async _$EP(){this.isUpdatePending=!0;try{await this._$ES}catch(e){Promise.reject(e)}const e=this.scheduleUpdate();return null!=e&&await e,!this.isUpdatePending}scheduleUpdate(){return this.performUpdate()}performUpdate(){if(!this.isUpdatePending)return;if(!this.hasUpdated){if(this.renderRoot??=this.createRenderRoot(),this._$Ep){for(const[e,t]of this._$Ep)this[e]=t;this._$Ep=void 0}const e=this.constructor.elementProperties;if(e.size>0)for(const[t,i]of e){const{wrapped:e}=i,s=this[t];!0!==e||this._$AL.has(t)||void 0===s||this.C(t,void 0,i,s)}}let e=!1;const t=this._$AL;try{e=this.shouldUpdate(t),e?(this.willUpdate(t),this._$EO?.forEach(e=>e.hostUpdate?.()),this.update(t)):this._$EM()}catch(t){throw e=!1,this._$EM(),t}e&&this._$AE(t)}willUpdate(e){}_$AE(e){this._$EO?.forEach(e=>e.hostUpdated?.()),this.hasUpdated||(this.hasUpdated=!0,this.firstUpdated(e)),this.updated(e)}_$EM(){this._$AL=new Map,this.isUpdatePending=!1}get updateComplete(){return this.getUpdateComplete()}getUpdateComplete(){return this._$ES}shouldUpdate(e){return!0}update(e){this._$Eq&&=this._$Eq.forEach(e=>this._$ET(e,this[e])),this._$EM()}updated(e){}firstUpdated(e){}};k.elementStyles=[],k.shadowRootOptions={mode:"open"},k[b("elementProperties")]=new Map,k[b("finalized")]=new Map,y?.({ReactiveElement:k}),(m.reactiveElementVersions??=[]).push("2.1.2");const w=globalThis,x=e=>e,A=w.trustedTypes,E=A?A.createPolicy("lit-html",{createHTML:e=>e}):void 0,S="$lit$",C=`lit$${Math.random().toFixed(9).slice(2)}$`,O="?"+C,U=`<${O}>`,T=document,N=()=>T.createComment(""),P=e=>null===e||"object"!=typeof e&&"function"!=typeof e,L=Array.isArray,H="[ \t\n\f\r]",M=/<(?:(!--|\/[^a-zA-Z])|(\/?[a-zA-Z][^>\s]*)|(\/?$))/g,R=/-->/g,z=/>/g,I=RegExp(`>|${H}(?:([^\\s"'>=/]+)(${H}*=${H}*(?:[^ \t\n\f\r"'\`<>=]|("|')|))|$)`,"g"),j=/'/g,D=/"/g,q=/^(?:script|style|textarea|title)$/i,B=(e,...t)=>({_$litType$:1,strings:e,values:t}),W=Symbol.for("lit-noChange"),V=Symbol.for("lit-nothing"),Y=new WeakMap,G=T.createTreeWalker(T,129);function F(e,t){if(!L(e)||!e.hasOwnProperty("raw"))throw Error("invalid template strings array");return void 0!==E?E.createHTML(t):t}const Z=(e,t)=>{const i=e.length-1,s=[];let n,r=2===t?"<svg>":3===t?"<math>":"",o=M;for(let t=0;t<i;t++){const i=e[t];let a,l,c=-1,h=0;for(;h<i.length&&(o.lastIndex=h,l=o.exec(i),null!==l);)h=o.lastIndex,o===M?"!--"===l[1]?o=R:void 0!==l[1]?o=z:void 0!==l[2]?(q.test(l[2])&&(n=RegExp("</"+l[2],"g")),o=I):void 0!==l[3]&&(o=I):o===I?">"===l[0]?(o=n??M,c=-1):void 0===l[1]?c=-2:(c=o.lastIndex-l[2].length,a=l[1],o=void 0===l[3]?I:'"'===l[3]?D:j):o===D||o===j?o=I:o===R||o===z?o=M:(o=I,n=void 0);const d=o===I&&e[t+1].startsWith("/>")?" ":"";r+=o===M?i+U:c>=0?(s.push(a),i.slice(0,c)+S+i.slice(c)+C+d):i+C+(-2===c?t:d)}return[F(e,r+(e[i]||"<?>")+(2===t?"</svg>":3===t?"</math>":"")),s]};class K{constructor({strings:e,_$litType$:t},i){let s;this.parts=[];let n=0,r=0;const o=e.length-1,a=this.parts,[l,c]=Z(e,t);if(this.el=K.createElement(l,i),G.currentNode=this.el.content,2===t||3===t){const e=this.el.content.firstChild;e.replaceWith(...e.childNodes)}for(;null!==(s=G.nextNode())&&a.length<o;){if(1===s.nodeType){if(s.hasAttributes())for(const e of s.getAttributeNames())if(e.endsWith(S)){const t=c[r++],i=s.getAttribute(e).split(C),o=/([.?@])?(.*)/.exec(t);a.push({type:1,index:n,name:o[2],strings:i,ctor:"."===o[1]?te:"?"===o[1]?ie:"@"===o[1]?se:ee}),s.removeAttribute(e)}else e.startsWith(C)&&(a.push({type:6,index:n}),s.removeAttribute(e));if(q.test(s.tagName)){const e=s.textContent.split(C),t=e.length-1;if(t>0){s.textContent=A?A.emptyScript:"";for(let i=0;i<t;i++)s.append(e[i],N()),G.nextNode(),a.push({type:2,index:++n});s.append(e[t],N())}}}else if(8===s.nodeType)if(s.data===O)a.push({type:2,index:n});else{let e=-1;for(;-1!==(e=s.data.indexOf(C,e+1));)a.push({type:7,index:n}),e+=C.length-1}n++}}static createElement(e,t){const i=T.createElement("template");return i.innerHTML=e,i}}function J(e,t,i=e,s){if(t===W)return t;let n=void 0!==s?i._$Co?.[s]:i._$Cl;const r=P(t)?void 0:t._$litDirective$;return n?.constructor!==r&&(n?._$AO?.(!1),void 0===r?n=void 0:(n=new r(e),n._$AT(e,i,s)),void 0!==s?(i._$Co??=[])[s]=n:i._$Cl=n),void 0!==n&&(t=J(e,n._$AS(e,t.values),n,s)),t}class Q{constructor(e,t){this._$AV=[],this._$AN=void 0,this._$AD=e,this._$AM=t}get parentNode(){return this._$AM.parentNode}get _$AU(){return this._$AM._$AU}u(e){const{el:{content:t},parts:i}=this._$AD,s=(e?.creationScope??T).importNode(t,!0);G.currentNode=s;let n=G.nextNode(),r=0,o=0,a=i[0];for(;void 0!==a;){if(r===a.index){let t;2===a.type?t=new X(n,n.nextSibling,this,e):1===a.type?t=new a.ctor(n,a.name,a.strings,this,e):6===a.type&&(t=new ne(n,this,e)),this._$AV.push(t),a=i[++o]}r!==a?.index&&(n=G.nextNode(),r++)}return G.currentNode=T,s}p(e){let t=0;for(const i of this._$AV)void 0!==i&&(void 0!==i.strings?(i._$AI(e,i,t),t+=i.strings.length-2):i._$AI(e[t])),t++}}class X{get _$AU(){return this._$AM?._$AU??this._$Cv}constructor(e,t,i,s){this.type=2,this._$AH=V,this._$AN=void 0,this._$AA=e,this._$AB=t,this._$AM=i,this.options=s,this._$Cv=s?.isConnected??!0}get parentNode(){let e=this._$AA.parentNode;const t=this._$AM;return void 0!==t&&11===e?.nodeType&&(e=t.parentNode),e}get startNode(){return this._$AA}get endNode(){return this._$AB}_$AI(e,t=this){e=J(this,e,t),P(e)?e===V||null==e||""===e?(this._$AH!==V&&this._$AR(),this._$AH=V):e!==this._$AH&&e!==W&&this._(e):void 0!==e._$litType$?this.$(e):void 0!==e.nodeType?this.T(e):(e=>L(e)||"function"==typeof e?.[Symbol.iterator])(e)?this.k(e):this._(e)}O(e){return this._$AA.parentNode.insertBefore(e,this._$AB)}T(e){this._$AH!==e&&(this._$AR(),this._$AH=this.O(e))}_(e){this._$AH!==V&&P(this._$AH)?this._$AA.nextSibling.data=e:this.T(T.createTextNode(e)),this._$AH=e}$(e){const{values:t,_$litType$:i}=e,s="number"==typeof i?this._$AC(e):(void 0===i.el&&(i.el=K.createElement(F(i.h,i.h[0]),this.options)),i);if(this._$AH?._$AD===s)this._$AH.p(t);else{const e=new Q(s,this),i=e.u(this.options);e.p(t),this.T(i),this._$AH=e}}_$AC(e){let t=Y.get(e.strings);return void 0===t&&Y.set(e.strings,t=new K(e)),t}k(e){L(this._$AH)||(this._$AH=[],this._$AR());const t=this._$AH;let i,s=0;for(const n of e)s===t.length?t.push(i=new X(this.O(N()),this.O(N()),this,this.options)):i=t[s],i._$AI(n),s++;s<t.length&&(this._$AR(i&&i._$AB.nextSibling,s),t.length=s)}_$AR(e=this._$AA.nextSibling,t){for(this._$AP?.(!1,!0,t);e!==this._$AB;){const t=x(e).nextSibling;x(e).remove(),e=t}}setConnected(e){void 0===this._$AM&&(this._$Cv=e,this._$AP?.(e))}}class ee{get tagName(){return this.element.tagName}get _$AU(){return this._$AM._$AU}constructor(e,t,i,s,n){this.type=1,this._$AH=V,this._$AN=void 0,this.element=e,this.name=t,this._$AM=s,this.options=n,i.length>2||""!==i[0]||""!==i[1]?(this._$AH=Array(i.length-1).fill(new String),this.strings=i):this._$AH=V}_$AI(e,t=this,i,s){const n=this.strings;let r=!1;if(void 0===n)e=J(this,e,t,0),r=!P(e)||e!==this._$AH&&e!==W,r&&(this._$AH=e);else{const s=e;let o,a;for(e=n[0],o=0;o<n.length-1;o++)a=J(this,s[i+o],t,o),a===W&&(a=this._$AH[o]),r||=!P(a)||a!==this._$AH[o],a===V?e=V:e!==V&&(e+=(a??"")+n[o+1]),this._$AH[o]=a}r&&!s&&this.j(e)}j(e){e===V?this.element.removeAttribute(this.name):this.element.setAttribute(this.name,e??"")}}class te extends ee{constructor(){super(...arguments),this.type=3}j(e){this.element[this.name]=e===V?void 0:e}}class ie extends ee{constructor(){super(...arguments),this.type=4}j(e){this.element.toggleAttribute(this.name,!!e&&e!==V)}}class se extends ee{constructor(e,t,i,s,n){super(e,t,i,s,n),this.type=5}_$AI(e,t=this){if((e=J(this,e,t,0)??V)===W)return;const i=this._$AH,s=e===V&&i!==V||e.capture!==i.capture||e.once!==i.once||e.passive!==i.passive,n=e!==V&&(i===V||s);s&&this.element.removeEventListener(this.name,this,i),n&&this.element.addEventListener(this.name,this,e),this._$AH=e}handleEvent(e){"function"==typeof this._$AH?this._$AH.call(this.options?.host??this.element,e):this._$AH.handleEvent(e)}}class ne{constructor(e,t,i){this.element=e,this.type=6,this._$AN=void 0,this._$AM=t,this.options=i}get _$AU(){return this._$AM._$AU}_$AI(e){J(this,e)}}const re=w.litHtmlPolyfillSupport;re?.(K,X),(w.litHtmlVersions??=[]).push("3.3.3");const oe=globalThis;let ae=class extends k{constructor(){super(...arguments),this.renderOptions={host:this},this._$Do=void 0}createRenderRoot(){const e=super.createRenderRoot();return this.renderOptions.renderBefore??=e.firstChild,e}update(e){const t=this.render();this.hasUpdated||(this.renderOptions.isConnected=this.isConnected),super.update(e),this._$Do=((e,t,i)=>{const s=i?.renderBefore??t;let n=s._$litPart$;if(void 0===n){const e=i?.renderBefore??null;s._$litPart$=n=new X(t.insertBefore(N(),e),e,void 0,i??{})}return n._$AI(e),n})(t,this.renderRoot,this.renderOptions)}connectedCallback(){super.connectedCallback(),this._$Do?.setConnected(!0)}disconnectedCallback(){super.disconnectedCallback(),this._$Do?.setConnected(!1)}render(){return W}};ae._$litElement$=!0,ae.finalized=!0,oe.litElementHydrateSupport?.({LitElement:ae});const le=oe.litElementPolyfillSupport;le?.({LitElement:ae}),(oe.litElementVersions??=[]).push("4.2.2");const ce={attribute:!0,type:String,converter:v,reflect:!1,hasChanged:$},he=(e=ce,t,i)=>{const{kind:s,metadata:n}=i;let r=globalThis.litPropertyMetadata.get(n);if(void 0===r&&globalThis.litPropertyMetadata.set(n,r=new Map),"setter"===s&&((e=Object.create(e)).wrapped=!0),r.set(i.name,e),"accessor"===s){const{name:s}=i;return{set(i){const n=t.get.call(this);t.set.call(this,i),this.requestUpdate(s,n,e,!0,i)},init(t){return void 0!==t&&this.C(s,void 0,e,t),t}}}if("setter"===s){const{name:s}=i;return function(i){const n=this[s];t.call(this,i),this.requestUpdate(s,n,e,!0,i)}}throw Error("Unsupported decorator location: "+s)};function de(e){return(t,i)=>"object"==typeof i?he(e,t,i):((e,t,i)=>{const s=t.hasOwnProperty(i);return t.constructor.createProperty(i,e),s?Object.getOwnPropertyDescriptor(t,i):void 0})(e,t,i)}function ue(e){return de({...e,state:!0,attribute:!1})}const pe={"six-week":{minWeeks:6,sources:["mgh-atrq"]},"four-week":{minWeeks:4,sources:["athf-sf"]}},me="six-week",fe=4,ge=6,ye=2,be=18,ve=65,$e={high:{systolic:140,diastolic:90},crisis:{systolic:180,diastolic:120}},_e=["benzodiazepine","opioid-current","cns-depressant-other"],ke=["sud-alcohol","sleep-apnea","lung-disease"],we={age:[0,120],"episode-months":[0,1200],"blood-pressure-systolic":[40,350],"blood-pressure-diastolic":[20,250]},xe={title:"Get ready to talk with a provider",lead:"Answer plain questions about your safety, your health, and the medicines you have tried. At the end you get a summary to bring to a provider.",points:["This form does not diagnose, and it does not decide on treatment.","Your answers stay on this page. Nothing is sent unless you send it.","You can say “Not sure” at any time. No one is watching this form in real time."],age:{question:"How old are you?",hint:"In years. This form is made for adults.",empty:"Enter your age in years, such as 42.",unreadable:"Enter your age as a number of years, such as 42."},continue:"Continue",back:"Back",about:"About these treatments",problem:"There is a problem",waiting:"Getting the questions ready…",failed:{title:"The questions did not load",text:"Nothing you entered is lost. Check your connection and try again, or call the clinic.",retry:"Try again"},minor:{title:"Talk with a provider who cares for young people",text:"This form is made for adults, so it ends here. We did not keep your answer.",next:"You can talk with a parent, a guardian, or your own doctor. A provider who works with people your age can help you.",again:"Start again"},help:{label:"Help lines",kinds:{emergency:"Emergency:",call:"Crisis line:",text:"Text:",chat:"Chat:",directory:"Help lines:"},more:"Get help now",elsewhere:"I am in another country",localEmergency:"your local emergency number",callOrText:e=>`call or text ${e}`,callThenText:(e,t)=>`call ${e} or text ${t}`,call:e=>`call ${e}`,open:e=>`go to ${e}`},crisis:{title:"Help is here for you right now",text:"What you told us means you should talk with a person right now. Call or text now. You do not have to be sure.",emergencyTitle:e=>`Call ${e} now`,emergencyText:"These can be signs of an emergency. Do not wait.",helpTitle:"Help is here for you",helpText:"You can talk with a trained person now. You do not need to be sure that it is a crisis.",danger:e=>`If you or someone else is in danger, call ${e}.`,notWatched:"No one at the clinic is watching this form right now.",clinic:e=>`You can also call ${e}:`,clinicUnnamed:"the clinic",back:"Go back to the questions",leave:"Leave this page",leaveNote:"Leaving clears your answers. Your browser may still list this page in its history."},clear:{action:"Clear my answers",question:"Clear all your answers and start again?",yes:"Yes, clear them",no:"No, keep them",done:"Your answers were cleared."},notDiagnosis:"This is not a diagnosis. Only a provider can decide with you after an exam."},Ae=r`
  :host {
    display: block;
    container-type: inline-size;
  }
  :host([hidden]) {
    display: none;
  }

  /* What a page may have set on everything is set back here, and not on the host element, where its rules would win. */
  .frame {
    box-sizing: border-box;
    max-inline-size: var(--ks-max-width, 42em);
    margin-inline: auto;
    padding: 1em;
    scroll-margin-top: var(--ks-sticky-offset, 1em);
    color: var(--_text);
    background: var(--_surface);
    border-radius: var(--_radius);
    font-size: var(--ks-font-size, max(1em, 16px));
    font-style: normal;
    font-weight: 400;
    line-height: 1.5;
    letter-spacing: normal;
    word-spacing: normal;
    text-align: start;
    text-indent: 0;
    text-transform: none;
    white-space: normal;
    visibility: visible;
    cursor: auto;
    -webkit-text-size-adjust: 100%;
    text-size-adjust: 100%;
  }
  @container (min-width: 36em) {
    .frame {
      padding: 1.5em 2em;
    }
  }
  @container (max-width: 22em) {
    .frame {
      padding: 0.75em;
    }
  }

  h2,
  h3,
  h4 {
    line-height: 1.25;
    text-wrap: balance;
    overflow-wrap: break-word;
  }
  h2 {
    margin: 0.25em 0 0.6em;
    font-size: 1.5em;
    font-weight: 650;
  }
  h3 {
    margin: 1.5em 0 0.5em;
    font-size: 1.15em;
  }
  h4 {
    margin: 1em 0 0.4em;
    font-size: 1em;
  }
  p,
  ul {
    margin: 0 0 1em;
  }
  ul {
    padding-inline-start: 1.25em;
  }
  li {
    margin-block-end: 0.35em;
  }
  h2:focus,
  [tabindex='-1']:focus {
    outline: none;
  }
  a {
    color: var(--_accent);
  }
  a,
  button,
  input,
  summary {
    scroll-margin-top: var(--ks-sticky-offset, 1em);
  }
  :focus-visible {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
    border-radius: 2px;
  }
  .lead {
    font-size: 1.1em;
  }
  .hint,
  small {
    color: var(--_muted);
  }

  button,
  input {
    font: inherit;
    color: inherit;
    letter-spacing: inherit;
  }
  button {
    min-block-size: 44px;
    box-sizing: border-box;
    margin: 0;
    cursor: pointer;
    text-align: center;
    border-radius: var(--_radius);
    touch-action: manipulation;
  }
  .primary,
  .secondary {
    padding: 0.55em 1.4em;
    border: 1px solid var(--_accent);
    font-weight: 600;
  }
  .primary {
    color: var(--_on-accent);
    background: var(--_accent);
  }
  .secondary {
    color: var(--_accent);
    background: var(--_surface);
  }
  .primary:hover {
    filter: brightness(1.12);
  }
  .secondary:hover {
    background: var(--_soft);
  }
  [aria-disabled='true'] {
    color: var(--_muted);
    border-color: var(--_border);
    cursor: default;
  }
  .plain {
    padding: 0.25em 0;
    border: 0;
    color: var(--_accent);
    background: none;
    text-align: start;
    text-decoration: underline;
    text-underline-offset: 0.15em;
  }
  form > .primary {
    min-inline-size: 10em;
    margin-block-start: 0.5em;
  }
  @container (max-width: 27em) {
    form > .primary {
      inline-size: 100%;
    }
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 1em;
    margin-block-end: 0.75em;
  }

  .field {
    margin: 0 0 1.75em;
  }
  .question {
    display: block;
    margin-block-end: 0.35em;
    font-weight: 600;
  }
  .field .hint {
    margin: 0 0 0.5em;
  }
  .wrong {
    padding-inline-start: 0.9em;
    border-inline-start: 4px solid var(--_alert);
  }
  .error {
    margin: 0 0 0.5em;
    color: var(--_alert);
    font-weight: 600;
  }
  input[type='text'] {
    box-sizing: border-box;
    inline-size: 100%;
    min-block-size: 44px;
    padding: 0.4em 0.6em;
    background: var(--_surface);
    border: 1px solid var(--_control-border);
    border-radius: var(--_radius);
  }
  input.short {
    inline-size: 9em;
    max-inline-size: 100%;
  }
  summary {
    display: list-item;
    min-block-size: 2em;
    line-height: 2em;
    width: fit-content;
    color: var(--_accent);
    cursor: pointer;
  }

  .help {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0 1.25em;
    padding: 0.25em 0.9em;
    margin-block-end: 1.25em;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_soft);
  }
  .help ul {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.25em;
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .help li {
    margin: 0;
  }
  .help a,
  .lines a {
    display: inline-flex;
    align-items: center;
    min-block-size: 44px;
    font-weight: 650;
  }
  .lines {
    padding: 0;
    list-style: none;
  }
  .lines li {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0 1em;
    margin: 0;
    border-block-end: 1px solid var(--_border);
  }
  .crisis h2 {
    font-size: 1.6em;
  }
  .crisis {
    padding-inline-start: 1em;
    border-inline-start: 5px solid var(--_alert);
  }
  .footer {
    margin-block-start: 2em;
    padding-block-start: 0.5em;
    border-block-start: 1px solid var(--_border);
  }
  .visually-hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    margin: -1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  @media (forced-colors: active) {
    .option:has(:checked) {
      outline: 2px solid Highlight;
    }
  }
`,Ee=r`
  .frame {
    --_accent: var(--ks-accent, #1f5c66);
    --_on-accent: var(--ks-on-accent, #fff);
    --_surface: var(--ks-surface, #fff);
    --_text: var(--ks-text, #1c2426);
    --_muted: var(--ks-muted, #556064);
    --_border: var(--ks-border, #c3ccce);
    --_control-border: var(--ks-control-border, #6b787c);
    --_soft: var(--ks-soft, #f1f5f5);
    --_alert: var(--ks-alert, #a3282e);
    --_focus: var(--ks-focus, #0b57d0);
    --_radius: var(--ks-radius, 0.5em);
  }
  @supports (color: light-dark(#000, #fff)) {
    .frame {
      --_accent: var(--ks-accent, light-dark(#1f5c66, #8fd0d8));
      --_on-accent: var(--ks-on-accent, light-dark(#fff, #0d2226));
      --_surface: var(--ks-surface, light-dark(#fff, #14191b));
      --_text: var(--ks-text, light-dark(#1c2426, #e8eeef));
      --_muted: var(--ks-muted, light-dark(#556064, #a9b6ba));
      --_border: var(--ks-border, light-dark(#c3ccce, #3d484c));
      --_control-border: var(--ks-control-border, light-dark(#6b787c, #8b989c));
      --_soft: var(--ks-soft, light-dark(#f1f5f5, #1e2629));
      --_alert: var(--ks-alert, light-dark(#a3282e, #ff9d9d));
      --_focus: var(--ks-focus, light-dark(#0b57d0, #a8c7fa));
    }
  }
`,Se="2026-11-22",Ce={kind:"directory",label:"findahelpline.com",name:"Find a help line in any country",href:"https://findahelpline.com",langs:["en"],source:"Find A Helpline",confirmation:"official",checkedOn:Se},Oe=[{country:"US",name:"United States",lines:[{kind:"emergency",label:"911",name:"Emergency services",href:"tel:911",langs:["en"],source:"US emergency services",confirmation:"copy",checkedOn:Se},{kind:"call",label:"988",name:"Suicide and Crisis Lifeline",href:"tel:988",hours:"24/7",langs:["en"],source:"988 Suicide & Crisis Lifeline",confirmation:"official",checkedOn:Se},{kind:"call",label:"988, oprima 2",name:"Línea 988 en español",href:"tel:988",langs:["es"],source:"988 Suicide & Crisis Lifeline",confirmation:"official",checkedOn:Se},{kind:"call",label:"988, then press 1",name:"Veterans Crisis Line",href:"tel:988",langs:["en"],source:"Veterans Crisis Line",confirmation:"copy",checkedOn:Se},{kind:"text",label:"988",name:"Suicide and Crisis Lifeline by text",href:"sms:988",langs:["en"],source:"988 Suicide & Crisis Lifeline",confirmation:"official",checkedOn:Se},{kind:"text",label:"AYUDA al 988",name:"Línea 988 en español por mensaje de texto",href:"sms:988",langs:["es"],source:"988 Suicide & Crisis Lifeline",confirmation:"official",checkedOn:Se},{kind:"text",label:"HOME to 741741",name:"Crisis Text Line",href:"sms:741741",langs:["en"],source:"Crisis Text Line",confirmation:"copy",checkedOn:Se},{kind:"text",label:"HOLA o AYUDA al 741741",name:"Crisis Text Line en español",href:"sms:741741",langs:["es"],source:"Crisis Text Line",confirmation:"copy",checkedOn:Se},{kind:"text",label:"838255",name:"Veterans Crisis Line by text",href:"sms:838255",langs:["en"],source:"Veterans Crisis Line",confirmation:"copy",checkedOn:Se},{kind:"chat",label:"988lifeline.org",name:"Suicide and Crisis Lifeline chat",href:"https://988lifeline.org",langs:["en"],source:"988 Suicide & Crisis Lifeline",confirmation:"official",checkedOn:Se},Ce]},{country:"CA",name:"Canada",lines:[{kind:"emergency",label:"911",name:"Emergency services",href:"tel:911",langs:["en","fr"],source:"Canadian emergency services",confirmation:"copy",checkedOn:Se},{kind:"call",label:"9-8-8",name:"Suicide crisis helpline",href:"tel:988",hours:"24/7",langs:["en","fr"],source:"9-8-8, Canada",confirmation:"copy",checkedOn:Se},{kind:"call",label:"1-866-APPELLE",name:"Crisis line for Quebec",href:"tel:+18662773553",langs:["fr"],source:"1-866-APPELLE, Quebec",confirmation:"memory",checkedOn:null},{kind:"text",label:"9-8-8",name:"Suicide crisis helpline by text",href:"sms:988",hours:"24/7",langs:["en","fr"],source:"9-8-8, Canada",confirmation:"copy",checkedOn:Se},Ce]},{country:"UK",name:"United Kingdom",lines:[{kind:"emergency",label:"999",name:"Emergency services",href:"tel:999",langs:["en"],source:"UK emergency services",confirmation:"copy",checkedOn:Se},{kind:"call",label:"NHS 111, option 2",name:"Urgent mental health help in England",href:"tel:111",langs:["en"],source:"NHS 111",confirmation:"official",checkedOn:Se},{kind:"call",label:"111, press 2",name:"Urgent mental health help in Wales",href:"tel:111",langs:["en"],source:"NHS 111 Wales",confirmation:"memory",checkedOn:null},{kind:"call",label:"NHS 24 on 111",name:"Urgent mental health help in Scotland",href:"tel:111",langs:["en"],source:"NHS 24",confirmation:"memory",checkedOn:null},{kind:"call",label:"0808 808 8000",name:"Lifeline in Northern Ireland",href:"tel:08088088000",langs:["en"],source:"Lifeline (Northern Ireland)",confirmation:"memory",checkedOn:null},{kind:"call",label:"116 123",name:"Samaritans",href:"tel:116123",langs:["en"],source:"Samaritans",confirmation:"copy",checkedOn:Se},{kind:"text",label:"SHOUT to 85258",name:"Shout crisis text line",href:"sms:85258",langs:["en"],source:"Shout 85258",confirmation:"copy",checkedOn:Se},Ce]},{country:"IE",name:"Ireland",lines:[{kind:"emergency",label:"112",name:"Emergency services",href:"tel:112",langs:["en"],source:"Irish emergency services",confirmation:"memory",checkedOn:null},{kind:"emergency",label:"999",name:"Emergency services",href:"tel:999",langs:["en"],source:"Irish emergency services",confirmation:"memory",checkedOn:null},{kind:"call",label:"116 123",name:"Samaritans",href:"tel:116123",langs:["en"],source:"Samaritans",confirmation:"memory",checkedOn:null},{kind:"call",label:"1800 247 247",name:"Pieta",href:"tel:1800247247",langs:["en"],source:"Pieta",confirmation:"memory",checkedOn:null},{kind:"text",label:"HELLO to 50808",name:"Crisis help by text",href:"sms:50808",langs:["en"],source:"50808, Ireland",confirmation:"memory",checkedOn:null},Ce]},{country:"AU",name:"Australia",lines:[{kind:"emergency",label:"000",name:"Emergency services",href:"tel:000",langs:["en"],source:"Australian emergency services",confirmation:"memory",checkedOn:null},{kind:"call",label:"13 11 14",name:"Lifeline",href:"tel:131114",hours:"24/7",langs:["en"],source:"Lifeline Australia",confirmation:"official",checkedOn:Se},{kind:"call",label:"1300 659 467",name:"Suicide Call Back Service",href:"tel:1300659467",langs:["en"],source:"Suicide Call Back Service",confirmation:"memory",checkedOn:null},{kind:"text",label:"0477 13 11 14",name:"Lifeline by text",href:"sms:0477131114",hours:"24/7",langs:["en"],source:"Lifeline Australia",confirmation:"official",checkedOn:Se},Ce]},{country:"NZ",name:"New Zealand",lines:[{kind:"emergency",label:"111",name:"Emergency services",href:"tel:111",langs:["en"],source:"New Zealand emergency services",confirmation:"copy",checkedOn:Se},{kind:"call",label:"1737",name:"1737 crisis line",href:"tel:1737",langs:["en"],source:"1737, New Zealand",confirmation:"copy",checkedOn:Se},{kind:"call",label:"0800 543 354",name:"Lifeline",href:"tel:0800543354",langs:["en"],source:"Lifeline (New Zealand)",confirmation:"copy",checkedOn:Se},{kind:"text",label:"1737",name:"1737 crisis line by text",href:"sms:1737",langs:["en"],source:"1737, New Zealand",confirmation:"copy",checkedOn:Se},Ce]},{country:"EU",name:"European Union",lines:[{kind:"emergency",label:"112",name:"Emergency services across the EU",href:"tel:112",langs:[],source:"EU emergency number",confirmation:"memory",checkedOn:null},{kind:"call",label:"116 123",name:"National help line in several countries",href:"tel:116123",langs:[],source:"116 123, national lines",confirmation:"memory",checkedOn:null},Ce]},{country:"MX",name:"Mexico",lines:[{kind:"emergency",label:"911",name:"Servicios de emergencia",href:"tel:911",langs:["es"],source:"Mexican emergency services",confirmation:"memory",checkedOn:null},{kind:"call",label:"800 911 2000",name:"Línea de la Vida",href:"tel:8009112000",langs:["es"],source:"Línea de la Vida",confirmation:"memory",checkedOn:null},Ce]},{country:"other",name:"Another country",lines:[Ce]}],Ue={GB:"UK",USA:"US"},Te="AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IT LT LU LV MT NL PL PT RO SE SI SK".split(" "),Ne=(e,...t)=>e.lines.find(({kind:e})=>t.includes(e));function Pe(e,{help:t}){const i=Ne(e,"call")?.label,s=Ne(e,"text")?.label,n=Ne(e,"emergency")?.label??t.localEmergency;return void 0===i?{emergency:n,crisis:t.open(Ne(e,"directory")?.label??"")}:void 0===s?{emergency:n,crisis:t.call(i)}:{emergency:n,crisis:i===s?t.callOrText(i):t.callThenText(i,s)}}function Le(e){const t=e.href.startsWith("https:");return B`<a
    part="help-link"
    href=${e.href}
    lang=${e.langs.includes("en")?V:e.langs[0]??V}
    target=${t?"_blank":V}
    rel=${t?"noopener noreferrer":V}
    >${e.label}</a
  >`}function He(e){return B`<ul class="lines">
    ${e.lines.map(e=>B`<li>
          <span class="line-name">${e.name}${e.hours?B` <small>(${e.hours})</small>`:V}</span>
          ${Le(e)}
        </li>`)}
  </ul>`}function Me(e){return`tel:${e.replace(/[^\d+*#A-Za-z]/g,"")}`}class Re{constructor(e){}get _$AU(){return this._$AM._$AU}_$AT(e,t,i){this._$Ct=e,this._$AM=t,this._$Ci=i}_$AS(e,t){return this.update(e,t)}update(e,t){return this.render(...t)}}const ze={},Ie=(je=class extends Re{constructor(e){if(super(e),3!==e.type&&1!==e.type&&4!==e.type)throw Error("The `live` directive is not allowed on child or event bindings");if(!(e=>void 0===e.strings)(e))throw Error("`live` bindings can only contain a single expression")}render(e){return e}update(e,[t]){if(t===W||t===V)return t;const i=e.element,s=e.name;if(3===e.type){if(t===i[s])return W}else if(4===e.type){if(!!t===i.hasAttribute(s))return W}else if(1===e.type&&i.getAttribute(s)===t+"")return W;return((e,t=ze)=>{e._$AH=t})(e),t}},(...e)=>({_$litDirective$:je,values:e}));var je;class De{#e;#t;#i;#s=0;#n=Be();constructor(e,t,i){this.#e=e,this.#i=[t],this.#t=i,e.addController(this)}get current(){return this.#i[this.#s]}get canGoBack(){return this.#s>0}hostConnected(){window.addEventListener("popstate",this.#r)}hostDisconnected(){window.removeEventListener("popstate",this.#r)}push(e){this.#o("replaceState",this.#s),this.#i=[...this.#i.slice(0,this.#s+1),e],this.#s+=1,this.#o("pushState",this.#s),this.#a()}back(){0!==this.#s&&(qe()?.[this.#n]===this.#s?history.back():this.#l(this.#s-1))}reset(e){this.#i=[e],this.#s=0,this.#n=Be(),this.#a()}#r=e=>{const t=e.state?.[this.#n];"number"==typeof t&&t!==this.#s&&t<this.#i.length&&this.#l(t)};#l(e){this.#s=e,this.#a()}#a(){this.#t(),this.#e.requestUpdate()}#o(e,t){const i=qe();void 0!==i&&history[e]({...i,[this.#n]:t},"")}}function qe(){const e=history.state;return null===e||"object"==typeof e&&!Array.isArray(e)?e:void 0}function Be(){return`ks-${Math.random().toString(36).slice(2,10)}`}var We=Object.defineProperty,Ve=(e,t,i,s)=>{for(var n,r=void 0,o=e.length-1;o>=0;o--)(n=e[o])&&(r=n(t,i,r)||r);return r&&We(t,i,r),r};const Ye=class e extends ae{constructor(){super(...arguments),this.clinicName="",this.clinicPhone="",this.clinicUrl="",this.country="US",this.criteria=me,this.name="",this.age="",this.ageError="",this.loading="idle",this.confirmingClear=!1,this.message="",this.words=xe,this.#c=this.attachInternals(),this.#h=new De(this,{view:"start"},()=>this.#a()),this.#d=null,this.#u=null,this.#p=!1,this.#m=()=>{import("./ketamine-screener-flow-D4eEtW4y.js").catch(()=>{})},this.#f=()=>{this.clear(),location.replace("about:blank")}}static{this.formAssociated=!0}static{this.styles=[Ee,Ae]}#c;#h;#d;#u;#p;get record(){return this.#u}get clinic(){return{name:this.clinicName.trim(),phone:this.clinicPhone.trim(),url:Ze(this.clinicUrl)}}get help(){return function(e){const t=e.trim().toUpperCase(),i=Ue[t]??(Te.includes(t)?"EU":t),s=Oe[Oe.length-1];return Oe.find(e=>e.country===i)??s}(this.country)}get criteriaId(){return Object.hasOwn(pe,this.criteria)?this.criteria:me}updated(e){if(!1===this.#p)return;const t=!0===this.#p?"h2":`#${CSS.escape(this.#p)}`;this.#p=!1;const i=this.renderRoot.querySelector(t);i?.focus({preventScroll:"h2"===t}),"h2"===t&&this.#g()}#a(){this.#p=!0,this.confirmingClear=!1,this.#d?.moved(this.#h.current)}#g(){const e=this.renderRoot.querySelector(".frame");e&&e.getBoundingClientRect().top<0&&e.scrollIntoView({block:"start"})}go(e){this.#h.push(e)}goBack(){this.#h.back()}announce(e){this.message=e}refocus(e){this.#p=e??!0,this.requestUpdate()}setRecord(e){this.#u=e,this.#c.setFormValue(e&&this.name?JSON.stringify(e):null)}emit(e,t){this.dispatchEvent(new CustomEvent(e,{bubbles:!0,composed:!0,detail:t}))}formResetCallback(){this.clear()}clear(){this.#d?.dispose(),this.#d=null,this.age="",this.ageError="",this.confirmingClear=!1,this.setRecord(null),this.#h.reset({view:"start"}),this.announce(xe.clear.done)}async prefill(e){if(this.clear(),"number"==typeof e.age&&(this.age=String(e.age)),"number"==typeof e.age&&e.age<18)return this.#y();await this.#b(e),this.#d?.enter()}async#v(){const e=Fe(this.age);return void 0===e?(this.ageError=""===this.age.trim()?xe.age.empty:xe.age.unreadable,this.refocus("age")):(this.ageError="",e<18?this.#y():(this.#d&&this.#d.setAge(e),this.go({view:"flow",step:"safety"}),this.emit("ks-start"),void await this.#b({age:e})))}#y(){this.age="",this.#d?.dispose(),this.#d=null,this.setRecord(null),this.#h.reset({view:"start"}),this.go({view:"minor"})}async#b(t){if(!this.#d){this.loading="loading";try{const{Flow:i,flowStyles:s}=await(import("./ketamine-screener-flow-D4eEtW4y.js"));this.#d??=new i(this,t),o(this.renderRoot,[...e.styles,s]),this.loading="idle",this.#d.moved(this.#h.current),this.refocus()}catch{this.loading="failed",this.refocus(),this.emit("ks-error")}}}#m;#f;render(){return B`<div class="frame" lang="en" @pointerdown=${this.#m} @focusin=${this.#m}>
      ${function(e,t,i){const s=[Ne(e,"emergency"),Ne(e,"call"),Ne(e,"text")].filter(e=>void 0!==e),n=s.length>0?s:e.lines.slice(0,1);return B`<div class="help" part="help" role="group" aria-label=${t.help.label}>
    <ul>
      ${n.map(e=>B`<li><span>${t.help.kinds[e.kind]}</span> ${Le(e)}</li>`)}
    </ul>
    <button type="button" class="plain" part="help-more" @click=${i}>${t.help.more}</button>
  </div>`}(this.help,xe,()=>this.go({view:"crisis",reason:"asked"}))}
      <div class="body">${this.#$()}</div>
      ${this.#_()}
      <p class="visually-hidden" role="status">${this.message}</p>
    </div>`}#$(){const e=this.#d?.guard(this.#h.current)??this.#h.current;switch(e.view){case"start":return function({words:e,age:t,error:i,onInput:s,onSubmit:n,onAbout:r}){return B`<div data-view="start">
    <h2 tabindex="-1" part="heading">${e.title}</h2>
    <p class="lead">${e.lead}</p>
    <ul class="points">
      ${e.points.map(e=>B`<li>${e}</li>`)}
    </ul>
    <form novalidate @submit=${e=>{e.preventDefault(),n()}}>
      <div class="field ${i?"wrong":""}">
        <label for="age" class="question">${e.age.question}</label>
        <p class="hint" id="age-hint">${e.age.hint}</p>
        ${i?B`<p class="error" id="age-error">${i}</p>`:V}
        <input
          id="age"
          name="age"
          part="input"
          type="text"
          class="short"
          inputmode="numeric"
          autocomplete="off"
          aria-describedby=${i?"age-hint age-error":"age-hint"}
          aria-invalid=${i?"true":V}
          .value=${Ie(t)}
          @input=${e=>s(e.target.value)}
        />
      </div>
      <button type="submit" class="primary" part="primary">${e.continue}</button>
    </form>
    <p><button type="button" class="plain" part="about" @click=${r}>${e.about}</button></p>
  </div>`}({words:xe,age:this.age,error:this.ageError,onInput:e=>this.age=e,onSubmit:()=>{this.#v()},onAbout:()=>{this.#k()}});case"minor":return i=()=>this.clear(),B`<div data-view="minor">
    <h2 tabindex="-1" part="heading">${(t=xe).minor.title}</h2>
    <p>${t.minor.text}</p>
    <p>${t.minor.next}</p>
    <button type="button" class="primary" part="primary" @click=${i}>${t.minor.again}</button>
  </div>`;case"crisis":return function({words:e,help:t,clinic:i,reason:s,onBack:n,onLeave:r}){const{crisis:o}=e,{emergency:a}=Pe(t,e),[l,c]={answer:[o.title,o.text],asked:[o.helpTitle,o.helpText],medical:[o.emergencyTitle(a),o.emergencyText]}[s];return B`<div class="crisis" data-view="crisis" part="crisis">
    <div role=${"asked"===s?V:"alert"}>
      <h2 tabindex="-1" part="heading">${l}</h2>
      <p>${c}</p>
      ${"medical"===s?V:B`<p>${o.danger(a)}</p>`}
    </div>
    ${He(t)} ${function(e,t){const i=Oe.filter(({country:t})=>t!==e.country);return B`<details>
    <summary>${t.help.elsewhere}</summary>
    ${i.map(e=>B`<h3>${e.name}</h3> ${He(e)}`)}
  </details>`}(t,e)}
    ${i.phone?B`<p>
          ${o.clinic(i.name||o.clinicUnnamed)} <a href=${Me(i.phone)}>${i.phone}</a>
        </p>`:V}
    <p>${o.notWatched}</p>
    <div class="actions">
      <button type="button" class="secondary" part="back" @click=${n}>${o.back}</button>
      <button type="button" class="secondary" part="leave" @click=${r}>${o.leave}</button>
    </div>
    <p class="hint">${o.leaveNote}</p>
  </div>`}({words:xe,help:this.help,clinic:this.clinic,reason:e.reason,onBack:()=>this.#w(),onLeave:this.#f});default:return this.#d?this.#d.render(e):"failed"===this.loading?function(e,t){return B`<div data-view="failed">
    <h2 tabindex="-1" part="heading">${e.failed.title}</h2>
    <p>${e.failed.text}</p>
    <button type="button" class="primary" part="primary" @click=${t}>${e.failed.retry}</button>
  </div>`}(xe,()=>{this.#b(this.#x())}):B`<div data-view="waiting" aria-busy="true">
    <h2 tabindex="-1" part="heading">${xe.waiting}</h2>
  </div>`}var t,i}#x(){const e=Fe(this.age);return void 0===e?{}:{age:e}}#w(){"crisis"===this.#h.current.view&&this.#h.canGoBack?this.goBack():this.go({view:"flow",step:"safety"})}async#k(){this.go({view:"about"}),await this.#b(this.#x())}#_(){const{view:e}=this.#h.current;if("start"===e||"minor"===e||"crisis"===e)return V;const{clear:t}=xe;return this.confirmingClear?B`<div class="footer" role="group" aria-labelledby="clear-question">
      <p id="clear-question" tabindex="-1">${t.question}</p>
      <div class="actions">
        <button type="button" class="secondary" part="clear-yes" @click=${()=>this.clear()}>${t.yes}</button>
        <button type="button" class="secondary" part="clear-no" @click=${()=>this.#A()}>${t.no}</button>
      </div>
    </div>`:B`<div class="footer">
        <button id="clear" type="button" class="plain" part="clear" @click=${()=>this.#E()}>${t.action}</button>
      </div>`}#E(){this.confirmingClear=!0,this.refocus("clear-question")}#A(){this.confirmingClear=!1,this.refocus("clear")}};Ve([de({attribute:"clinic-name"})],Ye.prototype,"clinicName"),Ve([de({attribute:"clinic-phone"})],Ye.prototype,"clinicPhone"),Ve([de({attribute:"clinic-url"})],Ye.prototype,"clinicUrl"),Ve([de()],Ye.prototype,"country"),Ve([de()],Ye.prototype,"criteria"),Ve([de()],Ye.prototype,"name"),Ve([ue()],Ye.prototype,"age"),Ve([ue()],Ye.prototype,"ageError"),Ve([ue()],Ye.prototype,"loading"),Ve([ue()],Ye.prototype,"confirmingClear"),Ve([ue()],Ye.prototype,"message");let Ge=Ye;function Fe(e){const[,t]=/^\D{0,12}?(\d{1,3})(?:\s*(?:y|yo|yrs?|years?)(?:\s*old)?)?\.?\s*$/i.exec(e)??[],i=Number(t??Number.NaN);return i>=we.age[0]&&i<=we.age[1]?i:void 0}function Ze(e){try{const t=new URL(e,document.baseURI);return""!==e.trim()&&/^https?:$/.test(t.protocol)?t.href:""}catch{return""}}customElements.get("ketamine-screener")||customElements.define("ketamine-screener",Ge);export{V as A,be as a,$e as b,ke as c,ye as d,fe as e,pe as f,me as g,B as h,ge as i,Pe as j,He as k,Ie as l,r as m,ve as o,Me as p,we as r,_e as s};
