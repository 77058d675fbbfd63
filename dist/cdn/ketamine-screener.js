/*! ketamine-screener 0.1.0, MIT. Licences of the code inside: LICENSES.txt */
let e=0,t=null;const i=globalThis,s=i.ShadowRoot&&(void 0===i.ShadyCSS||i.ShadyCSS.nativeShadow)&&"adoptedStyleSheets"in Document.prototype&&"replace"in CSSStyleSheet.prototype,n=Symbol(),r=new WeakMap;let a=class{constructor(e,t,i){if(this._$cssResult$=!0,i!==n)throw Error("CSSResult is not constructable. Use `unsafeCSS` or `css` instead.");this.cssText=e,this.t=t}get styleSheet(){let e=this.o;const t=this.t;if(s&&void 0===e){const i=void 0!==t&&1===t.length;i&&(e=r.get(t)),void 0===e&&((this.o=e=new CSSStyleSheet).replaceSync(this.cssText),i&&r.set(t,e))}return e}toString(){return this.cssText}};const o=(e,...t)=>{const i=1===e.length?e[0]:t.reduce((t,i,s)=>t+(e=>{if(!0===e._$cssResult$)return e.cssText;if("number"==typeof e)return e;throw Error("Value passed to 'css' function must be a 'css' function result: "+e+". Use 'unsafeCSS' to pass non-literal values, but take care to ensure page security.")})(i)+e[s+1],e[0]);return new a(i,e,n)},l=(e,t)=>{if(s)e.adoptedStyleSheets=t.map(e=>e instanceof CSSStyleSheet?e:e.styleSheet);else for(const s of t){const t=document.createElement("style"),n=i.litNonce;void 0!==n&&t.setAttribute("nonce",n),t.textContent=s.cssText,e.appendChild(t)}},c=s?e=>e:e=>e instanceof CSSStyleSheet?(e=>{let t="";for(const i of e.cssRules)t+=i.cssText;return(e=>new a("string"==typeof e?e:e+"",void 0,n))(t)})(e):e,{is:h,defineProperty:d,getOwnPropertyDescriptor:u,getOwnPropertyNames:p,getOwnPropertySymbols:m,getPrototypeOf:f}=Object,g=globalThis,y=g.trustedTypes,v=y?y.emptyScript:"",b=g.reactiveElementPolyfillSupport,$=(e,t)=>e,k={toAttribute(e,t){switch(t){case Boolean:e=e?v:null;break;case Object:case Array:e=null==e?e:JSON.stringify(e)}return e},fromAttribute(e,t){let i=e;switch(t){case Boolean:i=null!==e;break;case Number:i=null===e?null:Number(e);break;case Object:case Array:try{i=JSON.parse(e)}catch(e){i=null}}return i}},w=(e,t)=>!h(e,t),_={attribute:!0,type:String,converter:k,reflect:!1,useDefault:!1,hasChanged:w};Symbol.metadata??=Symbol("metadata"),g.litPropertyMetadata??=new WeakMap;let x=class extends HTMLElement{static addInitializer(e){this._$Ei(),(this.l??=[]).push(e)}static get observedAttributes(){return this.finalize(),this._$Eh&&[...this._$Eh.keys()]}static createProperty(e,t=_){if(t.state&&(t.attribute=!1),this._$Ei(),this.prototype.hasOwnProperty(e)&&((t=Object.create(t)).wrapped=!0),this.elementProperties.set(e,t),!t.noAccessor){const i=Symbol(),s=this.getPropertyDescriptor(e,i,t);void 0!==s&&d(this.prototype,e,s)}}static getPropertyDescriptor(e,t,i){const{get:s,set:n}=u(this.prototype,e)??{get(){return this[t]},set(e){this[t]=e}};return{get:s,set(t){const r=s?.call(this);n?.call(this,t),this.requestUpdate(e,r,i)},configurable:!0,enumerable:!0}}static getPropertyOptions(e){return this.elementProperties.get(e)??_}static _$Ei(){if(this.hasOwnProperty($("elementProperties")))return;const e=f(this);e.finalize(),void 0!==e.l&&(this.l=[...e.l]),this.elementProperties=new Map(e.elementProperties)}static finalize(){if(this.hasOwnProperty($("finalized")))return;if(this.finalized=!0,this._$Ei(),this.hasOwnProperty($("properties"))){const e=this.properties,t=[...p(e),...m(e)];for(const i of t)this.createProperty(i,e[i])}const e=this[Symbol.metadata];if(null!==e){const t=litPropertyMetadata.get(e);if(void 0!==t)for(const[e,i]of t)this.elementProperties.set(e,i)}this._$Eh=new Map;for(const[e,t]of this.elementProperties){const i=this._$Eu(e,t);void 0!==i&&this._$Eh.set(i,e)}this.elementStyles=this.finalizeStyles(this.styles)}static finalizeStyles(e){const t=[];if(Array.isArray(e)){const i=new Set(e.flat(1/0).reverse());for(const e of i)t.unshift(c(e))}else void 0!==e&&t.push(c(e));return t}static _$Eu(e,t){const i=t.attribute;return!1===i?void 0:"string"==typeof i?i:"string"==typeof e?e.toLowerCase():void 0}constructor(){super(),this._$Ep=void 0,this.isUpdatePending=!1,this.hasUpdated=!1,this._$Em=null,this._$Ev()}_$Ev(){this._$ES=new Promise(e=>this.enableUpdating=e),this._$AL=new Map,this._$E_(),this.requestUpdate(),this.constructor.l?.forEach(e=>e(this))}addController(e){(this._$EO??=new Set).add(e),void 0!==this.renderRoot&&this.isConnected&&e.hostConnected?.()}removeController(e){this._$EO?.delete(e)}_$E_(){const e=new Map,t=this.constructor.elementProperties;for(const i of t.keys())this.hasOwnProperty(i)&&(e.set(i,this[i]),delete this[i]);e.size>0&&(this._$Ep=e)}createRenderRoot(){const e=this.shadowRoot??this.attachShadow(this.constructor.shadowRootOptions);return l(e,this.constructor.elementStyles),e}connectedCallback(){this.renderRoot??=this.createRenderRoot(),this.enableUpdating(!0),this._$EO?.forEach(e=>e.hostConnected?.())}enableUpdating(e){}disconnectedCallback(){this._$EO?.forEach(e=>e.hostDisconnected?.())}attributeChangedCallback(e,t,i){this._$AK(e,i)}_$ET(e,t){const i=this.constructor.elementProperties.get(e),s=this.constructor._$Eu(e,i);if(void 0!==s&&!0===i.reflect){const n=(void 0!==i.converter?.toAttribute?i.converter:k).toAttribute(t,i.type);this._$Em=e,null==n?this.removeAttribute(s):this.setAttribute(s,n),this._$Em=null}}_$AK(e,t){const i=this.constructor,s=i._$Eh.get(e);if(void 0!==s&&this._$Em!==s){const e=i.getPropertyOptions(s),n="function"==typeof e.converter?{fromAttribute:e.converter}:void 0!==e.converter?.fromAttribute?e.converter:k;this._$Em=s;const r=n.fromAttribute(t,e.type);this[s]=r??this._$Ej?.get(s)??r,this._$Em=null}}requestUpdate(e,t,i,s=!1,n){if(void 0!==e){const r=this.constructor;if(!1===s&&(n=this[e]),i??=r.getPropertyOptions(e),!((i.hasChanged??w)(n,t)||i.useDefault&&i.reflect&&n===this._$Ej?.get(e)&&!this.hasAttribute(r._$Eu(e,i))))return;this.C(e,t,i)}!1===this.isUpdatePending&&(this._$ES=this._$EP())}C(e,t,{useDefault:i,reflect:s,wrapped:n},r){i&&!(this._$Ej??=new Map).has(e)&&(this._$Ej.set(e,r??t??this[e]),!0!==n||void 0!==r)||(this._$AL.has(e)||(this.hasUpdated||i||(t=void 0),this._$AL.set(e,t)),!0===s&&this._$Em!==e&&(this._$Eq??=new Set).add(e))}async _$EP(){this.isUpdatePending=!0;try{await this._$ES}catch(e){Promise.reject(e)}const e=this.scheduleUpdate();return null!=e&&await e,!this.isUpdatePending}scheduleUpdate(){return this.performUpdate()}performUpdate(){if(!this.isUpdatePending)return;if(!this.hasUpdated){if(this.renderRoot??=this.createRenderRoot(),this._$Ep){for(const[e,t]of this._$Ep)this[e]=t;this._$Ep=void 0}const e=this.constructor.elementProperties;if(e.size>0)for(const[t,i]of e){const{wrapped:e}=i,s=this[t];!0!==e||this._$AL.has(t)||void 0===s||this.C(t,void 0,i,s)}}let e=!1;const t=this._$AL;try{e=this.shouldUpdate(t),e?(this.willUpdate(t),this._$EO?.forEach(e=>e.hostUpdate?.()),this.update(t)):this._$EM()}catch(t){throw e=!1,this._$EM(),t}e&&this._$AE(t)}willUpdate(e){}_$AE(e){this._$EO?.forEach(e=>e.hostUpdated?.()),this.hasUpdated||(this.hasUpdated=!0,this.firstUpdated(e)),this.updated(e)}_$EM(){this._$AL=new Map,this.isUpdatePending=!1}get updateComplete(){return this.getUpdateComplete()}getUpdateComplete(){return this._$ES}shouldUpdate(e){return!0}update(e){this._$Eq&&=this._$Eq.forEach(e=>this._$ET(e,this[e])),this._$EM()}updated(e){}firstUpdated(e){}};x.elementStyles=[],x.shadowRootOptions={mode:"open"},x[$("elementProperties")]=new Map,x[$("finalized")]=new Map,b?.({ReactiveElement:x}),(g.reactiveElementVersions??=[]).push("2.1.2");const A=globalThis,S=e=>e,E=A.trustedTypes,C=E?E.createPolicy("lit-html",{createHTML:e=>e}):void 0,O="$lit$",T=`lit$${Math.random().toFixed(9).slice(2)}$`,U="?"+T,L=`<${U}>`,P=document,M=()=>P.createComment(""),N=e=>null===e||"object"!=typeof e&&"function"!=typeof e,H=Array.isArray,z="[ \t\n\f\r]",R=/<(?:(!--|\/[^a-zA-Z])|(\/?[a-zA-Z][^>\s]*)|(\/?$))/g,I=/-->/g,B=/>/g,j=RegExp(`>|${z}(?:([^\\s"'>=/]+)(${z}*=${z}*(?:[^ \t\n\f\r"'\`<>=]|("|')|))|$)`,"g"),q=/'/g,D=/"/g,W=/^(?:script|style|textarea|title)$/i,Y=(e,...t)=>({_$litType$:1,strings:e,values:t}),V=Symbol.for("lit-noChange"),G=Symbol.for("lit-nothing"),F=new WeakMap,Z=P.createTreeWalker(P,129);function K(e,t){if(!H(e)||!e.hasOwnProperty("raw"))throw Error("invalid template strings array");return void 0!==C?C.createHTML(t):t}const J=(e,t)=>{const i=e.length-1,s=[];let n,r=2===t?"<svg>":3===t?"<math>":"",a=R;for(let t=0;t<i;t++){const i=e[t];let o,l,c=-1,h=0;for(;h<i.length&&(a.lastIndex=h,l=a.exec(i),null!==l);)h=a.lastIndex,a===R?"!--"===l[1]?a=I:void 0!==l[1]?a=B:void 0!==l[2]?(W.test(l[2])&&(n=RegExp("</"+l[2],"g")),a=j):void 0!==l[3]&&(a=j):a===j?">"===l[0]?(a=n??R,c=-1):void 0===l[1]?c=-2:(c=a.lastIndex-l[2].length,o=l[1],a=void 0===l[3]?j:'"'===l[3]?D:q):a===D||a===q?a=j:a===I||a===B?a=R:(a=j,n=void 0);const d=a===j&&e[t+1].startsWith("/>")?" ":"";r+=a===R?i+L:c>=0?(s.push(o),i.slice(0,c)+O+i.slice(c)+T+d):i+T+(-2===c?t:d)}return[K(e,r+(e[i]||"<?>")+(2===t?"</svg>":3===t?"</math>":"")),s]};class Q{constructor({strings:e,_$litType$:t},i){let s;this.parts=[];let n=0,r=0;const a=e.length-1,o=this.parts,[l,c]=J(e,t);if(this.el=Q.createElement(l,i),Z.currentNode=this.el.content,2===t||3===t){const e=this.el.content.firstChild;e.replaceWith(...e.childNodes)}for(;null!==(s=Z.nextNode())&&o.length<a;){if(1===s.nodeType){if(s.hasAttributes())for(const e of s.getAttributeNames())if(e.endsWith(O)){const t=c[r++],i=s.getAttribute(e).split(T),a=/([.?@])?(.*)/.exec(t);o.push({type:1,index:n,name:a[2],strings:i,ctor:"."===a[1]?se:"?"===a[1]?ne:"@"===a[1]?re:ie}),s.removeAttribute(e)}else e.startsWith(T)&&(o.push({type:6,index:n}),s.removeAttribute(e));if(W.test(s.tagName)){const e=s.textContent.split(T),t=e.length-1;if(t>0){s.textContent=E?E.emptyScript:"";for(let i=0;i<t;i++)s.append(e[i],M()),Z.nextNode(),o.push({type:2,index:++n});s.append(e[t],M())}}}else if(8===s.nodeType)if(s.data===U)o.push({type:2,index:n});else{let e=-1;for(;-1!==(e=s.data.indexOf(T,e+1));)o.push({type:7,index:n}),e+=T.length-1}n++}}static createElement(e,t){const i=P.createElement("template");return i.innerHTML=e,i}}function X(e,t,i=e,s){if(t===V)return t;let n=void 0!==s?i._$Co?.[s]:i._$Cl;const r=N(t)?void 0:t._$litDirective$;return n?.constructor!==r&&(n?._$AO?.(!1),void 0===r?n=void 0:(n=new r(e),n._$AT(e,i,s)),void 0!==s?(i._$Co??=[])[s]=n:i._$Cl=n),void 0!==n&&(t=X(e,n._$AS(e,t.values),n,s)),t}class ee{constructor(e,t){this._$AV=[],this._$AN=void 0,this._$AD=e,this._$AM=t}get parentNode(){return this._$AM.parentNode}get _$AU(){return this._$AM._$AU}u(e){const{el:{content:t},parts:i}=this._$AD,s=(e?.creationScope??P).importNode(t,!0);Z.currentNode=s;let n=Z.nextNode(),r=0,a=0,o=i[0];for(;void 0!==o;){if(r===o.index){let t;2===o.type?t=new te(n,n.nextSibling,this,e):1===o.type?t=new o.ctor(n,o.name,o.strings,this,e):6===o.type&&(t=new ae(n,this,e)),this._$AV.push(t),o=i[++a]}r!==o?.index&&(n=Z.nextNode(),r++)}return Z.currentNode=P,s}p(e){let t=0;for(const i of this._$AV)void 0!==i&&(void 0!==i.strings?(i._$AI(e,i,t),t+=i.strings.length-2):i._$AI(e[t])),t++}}class te{get _$AU(){return this._$AM?._$AU??this._$Cv}constructor(e,t,i,s){this.type=2,this._$AH=G,this._$AN=void 0,this._$AA=e,this._$AB=t,this._$AM=i,this.options=s,this._$Cv=s?.isConnected??!0}get parentNode(){let e=this._$AA.parentNode;const t=this._$AM;return void 0!==t&&11===e?.nodeType&&(e=t.parentNode),e}get startNode(){return this._$AA}get endNode(){return this._$AB}_$AI(e,t=this){e=X(this,e,t),N(e)?e===G||null==e||""===e?(this._$AH!==G&&this._$AR(),this._$AH=G):e!==this._$AH&&e!==V&&this._(e):void 0!==e._$litType$?this.$(e):void 0!==e.nodeType?this.T(e):(e=>H(e)||"function"==typeof e?.[Symbol.iterator])(e)?this.k(e):this._(e)}O(e){return this._$AA.parentNode.insertBefore(e,this._$AB)}T(e){this._$AH!==e&&(this._$AR(),this._$AH=this.O(e))}_(e){this._$AH!==G&&N(this._$AH)?this._$AA.nextSibling.data=e:this.T(P.createTextNode(e)),this._$AH=e}$(e){const{values:t,_$litType$:i}=e,s="number"==typeof i?this._$AC(e):(void 0===i.el&&(i.el=Q.createElement(K(i.h,i.h[0]),this.options)),i);if(this._$AH?._$AD===s)this._$AH.p(t);else{const e=new ee(s,this),i=e.u(this.options);e.p(t),this.T(i),this._$AH=e}}_$AC(e){let t=F.get(e.strings);return void 0===t&&F.set(e.strings,t=new Q(e)),t}k(e){H(this._$AH)||(this._$AH=[],this._$AR());const t=this._$AH;let i,s=0;for(const n of e)s===t.length?t.push(i=new te(this.O(M()),this.O(M()),this,this.options)):i=t[s],i._$AI(n),s++;s<t.length&&(this._$AR(i&&i._$AB.nextSibling,s),t.length=s)}_$AR(e=this._$AA.nextSibling,t){for(this._$AP?.(!1,!0,t);e!==this._$AB;){const t=S(e).nextSibling;S(e).remove(),e=t}}setConnected(e){void 0===this._$AM&&(this._$Cv=e,this._$AP?.(e))}}class ie{get tagName(){return this.element.tagName}get _$AU(){return this._$AM._$AU}constructor(e,t,i,s,n){this.type=1,this._$AH=G,this._$AN=void 0,this.element=e,this.name=t,this._$AM=s,this.options=n,i.length>2||""!==i[0]||""!==i[1]?(this._$AH=Array(i.length-1).fill(new String),this.strings=i):this._$AH=G}_$AI(e,t=this,i,s){const n=this.strings;let r=!1;if(void 0===n)e=X(this,e,t,0),r=!N(e)||e!==this._$AH&&e!==V,r&&(this._$AH=e);else{const s=e;let a,o;for(e=n[0],a=0;a<n.length-1;a++)o=X(this,s[i+a],t,a),o===V&&(o=this._$AH[a]),r||=!N(o)||o!==this._$AH[a],o===G?e=G:e!==G&&(e+=(o??"")+n[a+1]),this._$AH[a]=o}r&&!s&&this.j(e)}j(e){e===G?this.element.removeAttribute(this.name):this.element.setAttribute(this.name,e??"")}}class se extends ie{constructor(){super(...arguments),this.type=3}j(e){this.element[this.name]=e===G?void 0:e}}class ne extends ie{constructor(){super(...arguments),this.type=4}j(e){this.element.toggleAttribute(this.name,!!e&&e!==G)}}class re extends ie{constructor(e,t,i,s,n){super(e,t,i,s,n),this.type=5}_$AI(e,t=this){if((e=X(this,e,t,0)??G)===V)return;const i=this._$AH,s=e===G&&i!==G||e.capture!==i.capture||e.once!==i.once||e.passive!==i.passive,n=e!==G&&(i===G||s);s&&this.element.removeEventListener(this.name,this,i),n&&this.element.addEventListener(this.name,this,e),this._$AH=e}handleEvent(e){"function"==typeof this._$AH?this._$AH.call(this.options?.host??this.element,e):this._$AH.handleEvent(e)}}class ae{constructor(e,t,i){this.element=e,this.type=6,this._$AN=void 0,this._$AM=t,this.options=i}get _$AU(){return this._$AM._$AU}_$AI(e){X(this,e)}}const oe=A.litHtmlPolyfillSupport;oe?.(Q,te),(A.litHtmlVersions??=[]).push("3.3.3");const le=globalThis;let ce=class extends x{constructor(){super(...arguments),this.renderOptions={host:this},this._$Do=void 0}createRenderRoot(){const e=super.createRenderRoot();return this.renderOptions.renderBefore??=e.firstChild,e}update(e){const t=this.render();this.hasUpdated||(this.renderOptions.isConnected=this.isConnected),super.update(e),this._$Do=((e,t,i)=>{const s=i?.renderBefore??t;let n=s._$litPart$;if(void 0===n){const e=i?.renderBefore??null;s._$litPart$=n=new te(t.insertBefore(M(),e),e,void 0,i??{})}return n._$AI(e),n})(t,this.renderRoot,this.renderOptions)}connectedCallback(){super.connectedCallback(),this._$Do?.setConnected(!0)}disconnectedCallback(){super.disconnectedCallback(),this._$Do?.setConnected(!1)}render(){return V}};ce._$litElement$=!0,ce.finalized=!0,le.litElementHydrateSupport?.({LitElement:ce});const he=le.litElementPolyfillSupport;he?.({LitElement:ce}),(le.litElementVersions??=[]).push("4.2.2");const de={attribute:!0,type:String,converter:k,reflect:!1,hasChanged:w},ue=(e=de,t,i)=>{const{kind:s,metadata:n}=i;let r=globalThis.litPropertyMetadata.get(n);if(void 0===r&&globalThis.litPropertyMetadata.set(n,r=new Map),"setter"===s&&((e=Object.create(e)).wrapped=!0),r.set(i.name,e),"accessor"===s){const{name:s}=i;return{set(i){const n=t.get.call(this);t.set.call(this,i),this.requestUpdate(s,n,e,!0,i)},init(t){return void 0!==t&&this.C(s,void 0,e,t),t}}}if("setter"===s){const{name:s}=i;return function(i){const n=this[s];t.call(this,i),this.requestUpdate(s,n,e,!0,i)}}throw Error("Unsupported decorator location: "+s)};function pe(e){return(t,i)=>"object"==typeof i?ue(e,t,i):((e,t,i)=>{const s=t.hasOwnProperty(i);return t.constructor.createProperty(i,e),s?Object.getOwnPropertyDescriptor(t,i):void 0})(e,t,i)}function me(e){return pe({...e,state:!0,attribute:!1})}const fe={"six-week":{minWeeks:6,sources:["mgh-atrq"]},"four-week":{minWeeks:4,sources:["athf-sf"]}},ge="six-week",ye=4,ve=6,be=2,$e=18,ke=65,we={high:{systolic:140,diastolic:90},crisis:{systolic:180,diastolic:120}},_e=["benzodiazepine","opioid-current","cns-depressant-other"],xe=["sud-alcohol","sleep-apnea","lung-disease"],Ae={age:[0,120],"episode-months":[0,1200],"blood-pressure-systolic":[40,350],"blood-pressure-diastolic":[20,250]},Se={lang:"en",title:"Get ready to talk with a provider",lead:"Answer plain questions about your safety, your health, and the medicines you have tried. At the end you get a summary to bring to a provider.",points:["This form does not diagnose, and it does not decide on treatment.","Your answers stay on this page. Nothing is sent unless you send it.","You can say “Not sure” at any time. No one is watching this form in real time."],gone:"If you close or reload the page, your answers are gone.",saved:{kept:"Your answers stay in this tab for an hour, so that you can go on after a reload. “Clear my answers” takes them away.",text:"Answers were given in this tab less than an hour ago.",go:"Go on with them",clear:"Clear them and start again"},age:{question:"How old are you?",hint:"In years. This form is made for adults.",empty:"Enter your age in years, such as 42.",unreadable:"Enter your age as a number of years, such as 42."},continue:"Continue",back:"Back",about:"About these treatments",problem:"There is a problem",waiting:"Getting the questions ready…",failed:{title:"The questions did not load",text:"Check your connection and try again, or call the clinic. Your age is still here.",retry:"Try again"},minor:{title:"Talk with a provider who cares for young people",text:"This form is made for adults, so it ends here. We did not keep your answer.",next:"You can talk with a parent, a guardian, or your own doctor. A provider who works with people your age can help you.",again:"Start again"},help:{label:"Help lines",kinds:{emergency:"Emergency:",call:"Crisis:",text:"Text:",chat:"Chat:",directory:"Help lines:"},more:"Get help now",urgent:{emergency:e=>`Call ${e}`,call:e=>`Call ${e}`,text:e=>`Text ${e}`},others:"More help lines",elsewhere:"I am in another country",localEmergency:"your local emergency number",callOrText:e=>`call or text ${e}`,callThenText:(e,t)=>`call ${e} or text ${t}`,call:e=>`call ${e}`,open:e=>`go to ${e}`},crisis:{title:"Help is here for you right now",text:"What you told us means you should talk with a person right now. Call or text now. You do not have to be sure.",emergencyTitle:e=>`Call ${e} now`,emergencyText:"These can be signs of an emergency. Do not wait.",unsureText:"You do not have to say more here. If any of this is near the truth, a trained person can talk with you now.",kept:"You can change your answer. Your summary will still say to talk with a provider soon.",helpTitle:"Help is here for you",helpText:"You can talk with a trained person now. You do not need to be sure that it is a crisis.",danger:e=>`If you or someone else is in danger, call ${e}.`,notWatched:"No one at the clinic is watching this form right now.",clinic:e=>`You can also call ${e}:`,clinicUnnamed:"the clinic",back:"Go back to the questions",leave:"Leave this page",leaveNote:"Leaving clears your answers. Your browser may still list this page in its history."},clear:{action:"Clear my answers",question:"Clear all your answers and start again?",yes:"Yes, clear them",no:"No, keep them",done:"Your answers were cleared."},notDiagnosis:"This is not a diagnosis. Only a provider can decide with you after an exam."},Ee=e=>(...t)=>({_$litDirective$:e,values:t});class Ce{constructor(e){}get _$AU(){return this._$AM._$AU}_$AT(e,t,i){this._$Ct=e,this._$AM=t,this._$Ci=i}_$AS(e,t){return this.update(e,t)}update(e,t){return this.render(...t)}}const Oe=["fs-exclude","ph-no-capture","sentry-block","rr-block","amp-block"],Te={"data-dd-privacy":"hidden","data-clarity-mask":"true","data-hj-suppress":"","data-private":"","data-openreplay-hidden":"","data-heap-redact-text":"true","data-matomo-mask":""};function Ue(e){e.classList.add(...Oe);for(const[t,i]of Object.entries(Te))e.setAttribute(t,i)}const Le=Ee(class extends Ce{render(){return V}update(e){return Ue(e.element),this.render()}}),Pe=o`
  .help {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0 1.25em;
    padding: 0.15em 0.8em;
    margin-block-end: 1.25em;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_soft);
  }
  /* One flow of lines and button, so that a phone needs two rows and not three. */
  .help ul {
    display: contents;
    list-style: none;
  }
  .help li {
    display: flex;
    align-items: center;
    gap: 0.35em;
    margin: 0;
  }
  .help a,
  .lines a {
    min-inline-size: 44px;
    display: inline-flex;
    align-items: center;
    min-block-size: 44px;
    font-weight: 650;
  }
  .urgent {
    display: grid;
    gap: 0.6em;
    padding: 0;
    list-style: none;
  }
  .urgent li {
    margin: 0;
  }
  .urgent a {
    white-space: normal;
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 0.75em;
    padding: 0.8em 1em;
    border: 2px solid var(--_accent);
    border-radius: var(--_radius);
    text-decoration: none;
  }
  .urgent a:hover {
    background: var(--_soft);
  }
  .urgent strong {
    font-size: 1.25em;
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
`,Me=o`
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
    direction: ltr; /* The words are English, whatever the page's are. */
    text-align: start;
    text-indent: 0;
    text-transform: none;
    white-space: normal;
    visibility: visible;
    cursor: auto;
    -webkit-text-size-adjust: 100%;
    text-size-adjust: 100%;
  }
  @container (min-width: 576px) {
    .frame {
      padding: 1.5em 2em;
    }
  }
  @container (max-width: 352px) {
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
  @container (max-width: 432px) {
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
  details {
    margin-block-end: 0.75em;
  }
  .field details {
    margin-block-end: 0;
  }
  a[href^='tel:'] {
    white-space: nowrap;
  }
  summary {
    display: list-item;
    min-block-size: 2em;
    line-height: 2em;
    width: fit-content;
    color: var(--_accent);
    cursor: pointer;
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
`,Ne=o`
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
`;class He{constructor(e){this.host=e}#e=!1;reset(){this.#e=!1}render(){const{clear:e}=this.host.words;return this.#e?Y`<div class="footer" role="group" aria-labelledby="clear-question">
      <p id="clear-question" tabindex="-1">${e.question}</p>
      <div class="actions">
        <button type="button" class="secondary" part="clear-no" @click=${()=>this.#t(!1)}>
          ${e.no}
        </button>
        <button type="button" class="secondary" part="clear-yes" @click=${()=>this.host.clear()}>
          ${e.yes}
        </button>
      </div>
    </div>`:Y`<div class="footer">
        <button id="clear" type="button" class="plain" part="clear" @click=${()=>this.#t(!0)}>
          ${e.action}
        </button>
      </div>`}#t(e){this.#e=e,this.host.refocus(e?"clear-question":"clear")}}function ze(e){return e.replace(/\p{Bidi_Control}/gu,"").replace(/[\s\p{Cc}]+/gu," ").trim()}function Re(e){return`tel:${e.replace(/[^\d+*#A-Za-z]/g,"")}`}function Ie(e){try{const t=new URL(e,document.baseURI);return""!==e.trim()&&/^https?:$/.test(t.protocol)?t.href:""}catch{return""}}const Be="2026-11-22",je={kind:"directory",label:"findahelpline.com",name:"Find a help line in any country",href:"https://findahelpline.com",langs:["en"],source:"Find A Helpline",confirmation:"official",checkedOn:Be},qe=[{country:"US",name:"United States",lines:[{kind:"emergency",label:"911",name:"Emergency services",href:"tel:911",langs:["en"],source:"US emergency services",confirmation:"copy",checkedOn:Be},{kind:"call",label:"988",name:"Suicide and Crisis Lifeline",href:"tel:988",hours:"24/7",langs:["en"],source:"988 Suicide & Crisis Lifeline",confirmation:"official",checkedOn:Be},{kind:"call",label:"988, oprima 2",name:"Línea 988 en español",href:"tel:988",langs:["es"],source:"988 Suicide & Crisis Lifeline",confirmation:"official",checkedOn:Be},{kind:"call",label:"988, then press 1",name:"Veterans Crisis Line",href:"tel:988",langs:["en"],source:"Veterans Crisis Line",confirmation:"copy",checkedOn:Be},{kind:"text",label:"988",name:"Suicide and Crisis Lifeline by text",href:"sms:988",langs:["en"],source:"988 Suicide & Crisis Lifeline",confirmation:"official",checkedOn:Be},{kind:"text",label:"AYUDA al 988",name:"Línea 988 en español por mensaje de texto",href:"sms:988",langs:["es"],source:"988 Suicide & Crisis Lifeline",confirmation:"official",checkedOn:Be},{kind:"text",label:"HOME to 741741",name:"Crisis Text Line",href:"sms:741741",langs:["en"],source:"Crisis Text Line",confirmation:"copy",checkedOn:Be},{kind:"text",label:"HOLA o AYUDA al 741741",name:"Crisis Text Line en español",href:"sms:741741",langs:["es"],source:"Crisis Text Line",confirmation:"copy",checkedOn:Be},{kind:"text",label:"838255",name:"Veterans Crisis Line by text",href:"sms:838255",langs:["en"],source:"Veterans Crisis Line",confirmation:"copy",checkedOn:Be},{kind:"chat",label:"988lifeline.org",name:"Suicide and Crisis Lifeline chat",href:"https://988lifeline.org",langs:["en"],source:"988 Suicide & Crisis Lifeline",confirmation:"official",checkedOn:Be},je]},{country:"CA",name:"Canada",lines:[{kind:"emergency",label:"911",name:"Emergency services",href:"tel:911",langs:["en","fr"],source:"Canadian emergency services",confirmation:"copy",checkedOn:Be},{kind:"call",label:"9-8-8",name:"Suicide crisis helpline",href:"tel:988",hours:"24/7",langs:["en","fr"],source:"9-8-8, Canada",confirmation:"copy",checkedOn:Be},{kind:"call",label:"1-866-APPELLE",name:"Crisis line for Quebec",href:"tel:+18662773553",langs:["fr"],source:"1-866-APPELLE, Quebec",confirmation:"memory",checkedOn:null},{kind:"text",label:"9-8-8",name:"Suicide crisis helpline by text",href:"sms:988",hours:"24/7",langs:["en","fr"],source:"9-8-8, Canada",confirmation:"copy",checkedOn:Be},je]},{country:"UK",name:"United Kingdom",lines:[{kind:"emergency",label:"999",name:"Emergency services",href:"tel:999",langs:["en"],source:"UK emergency services",confirmation:"copy",checkedOn:Be},{kind:"call",label:"NHS 111, option 2",name:"Urgent mental health help in England",href:"tel:111",langs:["en"],source:"NHS 111",confirmation:"official",checkedOn:Be},{kind:"call",label:"111, press 2",name:"Urgent mental health help in Wales",href:"tel:111",langs:["en"],source:"NHS 111 Wales",confirmation:"memory",checkedOn:null},{kind:"call",label:"NHS 24 on 111",name:"Urgent mental health help in Scotland",href:"tel:111",langs:["en"],source:"NHS 24",confirmation:"memory",checkedOn:null},{kind:"call",label:"0808 808 8000",name:"Lifeline in Northern Ireland",href:"tel:08088088000",langs:["en"],source:"Lifeline (Northern Ireland)",confirmation:"memory",checkedOn:null},{kind:"call",label:"116 123",name:"Samaritans",href:"tel:116123",langs:["en"],source:"Samaritans",confirmation:"copy",checkedOn:Be},{kind:"text",label:"SHOUT to 85258",name:"Shout crisis text line",href:"sms:85258",langs:["en"],source:"Shout 85258",confirmation:"copy",checkedOn:Be},je]},{country:"IE",name:"Ireland",lines:[{kind:"emergency",label:"112",name:"Emergency services",href:"tel:112",langs:["en"],source:"Irish emergency services",confirmation:"memory",checkedOn:null},{kind:"emergency",label:"999",name:"Emergency services",href:"tel:999",langs:["en"],source:"Irish emergency services",confirmation:"memory",checkedOn:null},{kind:"call",label:"116 123",name:"Samaritans",href:"tel:116123",langs:["en"],source:"Samaritans",confirmation:"memory",checkedOn:null},{kind:"call",label:"1800 247 247",name:"Pieta",href:"tel:1800247247",langs:["en"],source:"Pieta",confirmation:"memory",checkedOn:null},{kind:"text",label:"HELLO to 50808",name:"Crisis help by text",href:"sms:50808",langs:["en"],source:"50808, Ireland",confirmation:"memory",checkedOn:null},je]},{country:"AU",name:"Australia",lines:[{kind:"emergency",label:"000",name:"Emergency services",href:"tel:000",langs:["en"],source:"Australian emergency services",confirmation:"memory",checkedOn:null},{kind:"call",label:"13 11 14",name:"Lifeline",href:"tel:131114",hours:"24/7",langs:["en"],source:"Lifeline Australia",confirmation:"official",checkedOn:Be},{kind:"call",label:"1300 659 467",name:"Suicide Call Back Service",href:"tel:1300659467",langs:["en"],source:"Suicide Call Back Service",confirmation:"memory",checkedOn:null},{kind:"text",label:"0477 13 11 14",name:"Lifeline by text",href:"sms:0477131114",hours:"24/7",langs:["en"],source:"Lifeline Australia",confirmation:"official",checkedOn:Be},je]},{country:"NZ",name:"New Zealand",lines:[{kind:"emergency",label:"111",name:"Emergency services",href:"tel:111",langs:["en"],source:"New Zealand emergency services",confirmation:"copy",checkedOn:Be},{kind:"call",label:"1737",name:"1737 crisis line",href:"tel:1737",langs:["en"],source:"1737, New Zealand",confirmation:"copy",checkedOn:Be},{kind:"call",label:"0800 543 354",name:"Lifeline",href:"tel:0800543354",langs:["en"],source:"Lifeline (New Zealand)",confirmation:"copy",checkedOn:Be},{kind:"text",label:"1737",name:"1737 crisis line by text",href:"sms:1737",langs:["en"],source:"1737, New Zealand",confirmation:"copy",checkedOn:Be},je]},{country:"EU",name:"European Union",lines:[{kind:"emergency",label:"112",name:"Emergency services across the EU",href:"tel:112",langs:[],source:"EU emergency number",confirmation:"memory",checkedOn:null},{kind:"call",label:"116 123",name:"National help line in several countries",href:"tel:116123",langs:[],source:"116 123, national lines",confirmation:"memory",checkedOn:null},je]},{country:"MX",name:"Mexico",lines:[{kind:"emergency",label:"911",name:"Servicios de emergencia",href:"tel:911",langs:["es"],source:"Mexican emergency services",confirmation:"memory",checkedOn:null},{kind:"call",label:"800 911 2000",name:"Línea de la Vida",href:"tel:8009112000",langs:["es"],source:"Línea de la Vida",confirmation:"memory",checkedOn:null},je]},{country:"other",name:"Another country",lines:[je]}],De=qe,We=qe[8],Ye={GB:"UK",USA:"US"},Ve="AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IT LT LU LV MT NL PL PT RO SE SI SK".split(" "),Ge=(e,...t)=>e.lines.find(({kind:e})=>t.includes(e));function Fe(e,{help:t}){const i=Ge(e,"call")?.label,s=Ge(e,"text")?.label,n=Ge(e,"emergency")?.label??t.localEmergency;return void 0===i?{emergency:n,crisis:t.open(Ge(e,"directory")?.label??"")}:void 0===s?{emergency:n,crisis:t.call(i)}:{emergency:n,crisis:i===s?t.callOrText(i):t.callThenText(i,s)}}function Ze(e,t){const i=e.href.startsWith("https:");return Y`<a
    part="help-link"
    href=${e.href}
    aria-label=${t??G}
    lang=${e.langs.includes("en")?G:e.langs[0]??G}
    target=${i?"_blank":G}
    rel=${i?"noopener noreferrer":G}
    >${e.label}</a
  >`}const Ke=["call","text","emergency"];function Je(e,t,i=!1){const s=(i?["emergency","call","text"]:Ke).flatMap(t=>{const i=Ge(e,t);return i?[{kind:t,line:i}]:[]}),n=e.lines.filter(e=>!s.some(t=>t.line===e));return Y`<ul class="urgent">
      ${s.map(({kind:e,line:i})=>Y`<li>
            <a href=${i.href} part="help-link"
              ><strong>${t.help.urgent[e](i.label)}</strong> <span>${i.name}</span></a
            >
          </li>`)}
    </ul>
    ${0===s.length?Qe(n):Y`<details>
            <summary>${t.help.others}</summary>
            ${Qe(n)}
          </details>`}`}function Qe(e){return Y`<ul class="lines">
    ${e.map(e=>Y`<li>
          <span class="line-name"
            >${e.name}${e.hours?Y` <small>(${e.hours})</small>`:G}</span
          >
          ${Ze(e)}
        </li>`)}
  </ul>`}const Xe=()=>{return(i="./ketamine-screener-flow-BmElwV7E.js",t??=async function(t){const i=new URL(e>0?`${t}?attempt=${e}`:t,import.meta.url).href,s=document.createElement("link");return s.relList.supports("modulepreload")&&(s.rel="modulepreload",s.integrity="sha384-OC7vGSxqWfMNYW3lmvTUiipk4ppvUwXbwgwsMsV2O57zCCgr/nsWYpm/sCpFJT3m",s.href=i,await new Promise((e,t)=>{s.addEventListener("load",e),s.addEventListener("error",t),document.head.append(s)}).finally(()=>s.remove())),import(i)}(i).catch(i=>{throw e+=1,t=null,i}),t).catch(()=>null);var i},et=()=>new Promise(e=>setTimeout(e));class tt{constructor(e,t){this.flow=null,this.failed=!1,this.#i={},this.#s=null,this.#n=0,this.warm=()=>{setTimeout(()=>{Xe()})},this.#r=e,this.#a=t}#r;#a;#i;#s;#n;load(e=this.#i){return this.#i=e,this.#s??=this.#o(this.#n),this.#s}async#o(e){this.failed&&this.#r.refocus(),this.failed=!1,this.#r.requestUpdate();const t=await Xe();if(await et(),e!==this.#n)return null;if(t){const i=new t.Flow(this.#r,this.#i);return await et(),e!==this.#n?(i.dispose(),null):(this.flow=i,this.#a(i,t.flowStyles),i)}return this.#s=null,this.failed=!0,this.#r.emit("ks-error"),this.#r.refocus(),null}forget(){this.#n+=1,this.flow?.dispose(),this.flow=null,this.#s=null,this.failed=!1,this.#i={}}}class it{#r;#l;#c=null;constructor(e,t){this.#r=e,this.#l=t,e.addController(this)}toHeading(){this.#h("h2")}toElement(e){this.#h(`#${CSS.escape(e)}`)}hostUpdated(){const e=this.#c;if(null===e)return;this.#c=null;const t=this.#l().querySelector(e),i="h2"===e;t?.focus({preventScroll:i}),!i&&-1===t?.tabIndex&&t.getBoundingClientRect().top<0&&t.scrollIntoView({block:"start"});const s=i?t?.closest(".frame"):null;s&&s.getBoundingClientRect().top<0&&s.scrollIntoView({block:"start"})}#h(e){this.#c=e,this.#r.requestUpdate()}}class st{#n;#d=new Set;constructor(e,t){this.#n=t,e.addController(this)}add(e){return this.#d.add(e),e(this.#n()),()=>this.#d.delete(e)}hostUpdated(){if(0===this.#d.size)return;const e=this.#n();for(const t of this.#d)t(e)}}const nt={id:"ketamine-screener",version:"0.1.0",hash:"738e9f6fcf79"};class rt{#r;constructor(e){this.#r=e}get choice(){const e=this.#u;return e?{onGo:()=>{this.#r.prefill(e),this.keep(e)},onClear:()=>this.#r.clear()}:null}get#u(){if(!this.#c)return null;try{const e=sessionStorage.getItem(this.#p);if(null===e)return null;const{at:t,hash:i,answers:s}=JSON.parse(e),n=Date.now()-t;if(i===nt.hash&&n>=0&&n<36e5&&Number(s.age)>=18)return s}catch{}return this.keep(null),null}keep(e){if(this.#c)try{e?sessionStorage.setItem(this.#p,JSON.stringify({at:Date.now(),hash:nt.hash,answers:e})):sessionStorage.removeItem(this.#p)}catch{}}get#c(){return"session"===this.#r.resume}get#p(){return`ketamine-screener ${location.pathname} ${this.#r.id}`}}const at={},ot=(e,t=at)=>e._$AH=t,lt=Ee(class extends Ce{constructor(e){if(super(e),3!==e.type&&1!==e.type&&4!==e.type)throw Error("The `live` directive is not allowed on child or event bindings");if(!(e=>void 0===e.strings)(e))throw Error("`live` bindings can only contain a single expression")}render(e){return e}update(e,[t]){if(t===V||t===G)return t;const i=e.element,s=e.name;if(3===e.type){if(t===i[s])return V}else if(4===e.type){if(!!t===i.hasAttribute(s))return V}else if(1===e.type&&i.getAttribute(s)===t+"")return V;return ot(e),t}}),ct=4.348214285714286,ht=(e,...t)=>t.map(t=>[t,e]),dt={mg:new Map([...ht(1,"mg","mgs","milligram","milligrams"),...ht(1e3,"g","gram","grams"),...ht(.001,"mcg","ug","µg","microgram","micrograms")]),weeks:new Map([...ht(1,"w","wk","wks","week","weeks"),...ht(1/7,"d","day","days"),...ht(ct,"m","mo","mos","mth","mths","month","months"),...ht(365.25/7,"y","yr","yrs","year","years")]),months:new Map([...ht(1,"m","mo","mos","mth","mths","month","months"),...ht(1/ct,"w","wk","wks","week","weeks"),...ht(12,"y","yr","yrs","year","years")]),age:new Map(ht(1,"y","yr","yrs","year","years")),mmhg:new Map(ht(1,"mmhg"))},ut=new Map(["zero","one","two","three","four","five","six","seven","eight","nine","ten","eleven","twelve"].map((e,t)=>[e,t]).concat([["half",.5]])),pt=new Map([...ht(2,"twice","bid"),...ht(3,"thrice","tid")]),mt=new Set("about around approximately approx roughly maybe over nearly almost for of old a an the in each every per once day daily total at night nightly bedtime morning tablet pill so".split(" ")),ft=new Set(["-","–","—"]),gt=new Set([...ft,"to","or","/"]),yt={"1/2":"0.5","1/4":"0.25","3/4":"0.75"};function vt(e,t){const i=[],s=[];let n=1,r="";for(const a of function(e){return e.toLowerCase().replace(/\b\d{1,3}(?:,\d{3})+\b/g,e=>e.replaceAll(",","")).replace(/(\d),(\d)/g,"$1.$2").replace(/(?<![\d./])(?:1\/[24]|3\/4)(?![\d./])/g,e=>yt[e]??e).replace(/\b(2|two) ?(x|times)\b|\bx ?2\b/g," twice ").replace(/\b(3|three) ?(x|times)\b|\bx ?3\b/g," thrice ").match(/\d*\.?\d+|\p{L}+|[^\s\p{L}\d.~+,()]/gu)??[]}(e)){const e=/\d/.test(a)?Number(a):ut.get(a);if(void 0!==e)i.push(e);else if(dt[t].has(a))s.push(a);else if("mg"===t&&pt.has(a))n=pt.get(a)??1;else{if(ft.has(a)&&0===i.length)return;if(gt.has(a)||"and"===a)r=1===i.length?a:r;else if(!mt.has(a))return}}const a=s[0];if(new Set(s).size>1)return;const o=0===i.length?function(e,t){return void 0===e||"weeks"!==t&&"months"!==t?void 0:1}(a,t):function(e,t,i){const[s,n]=e;return void 0===s||e.length>2?void 0:void 0===n?s:"and"===t?"mg"===i||n<1?s+n:void 0:"/"===t&&"weeks"!==i&&"months"!==i?"mg"===i?s:void 0:gt.has(t)?Math.min(s,n):void 0}(i,r,t);return void 0===o||!Number.isFinite(o)||o<0?void 0:function(e,t,i){const s=Math.round(1e6*e)/1e6;if(!(void 0!==i&&("weeks"===t||"months"===t)&&1!==dt[t].get(i)))return s;const n=i.startsWith("d")||s<1?10:1;return Math.floor(s*n)/n}(o*(dt[t].get(a??"")??1)*n,t,a)}function bt(e){const t=vt(e,"age");return void 0!==t&&t>=Ae.age[0]&&t<=Ae.age[1]?t:void 0}const $t="ks-turn";class kt{#r;#m;#f;#g=0;#p=_t();#y;#v=[];constructor(e,t,i){this.#r=e,this.#f=[t],this.#m=i,e.addController(this)}get current(){return this.#f[this.#g]}get canGoBack(){return this.#g>0}hostConnected(){window.addEventListener("popstate",this.#b)}hostDisconnected(){window.removeEventListener("popstate",this.#b),this.#$()}push(e){wt()?.[this.#p]!==this.#g&&this.#k("replaceState",this.#g),this.#f=[...this.#f.slice(0,this.#g+1),e],this.#g+=1;const t=Math.random();this.#v[this.#g]=t,this.#k("pushState",this.#g,{[$t]:t}),this.#w()}back(){if(0===this.#g)return;const e=wt();if(e?.[this.#p]!==this.#g||e[$t]!==this.#v[this.#g])return this.#_(this.#g-1);void 0===this.#y&&(this.#y=setTimeout(()=>{this.#y=void 0,this.#_(this.#g-1)},500),history.back())}reset(e){this.#f=[e],this.#g=0,this.#p=_t(),this.#$(),this.#w()}#b=e=>{this.#$();const t=e.state?.[this.#p];"number"==typeof t&&t!==this.#g&&t<this.#f.length&&this.#_(t)};#$(){clearTimeout(this.#y),this.#y=void 0}#_(e){this.#g=e,this.#w()}#w(){this.#m(),this.#r.requestUpdate()}#k(e,t,i={}){const s=wt();if(void 0!==s)try{history[e]({...s,...i,[this.#p]:t},"")}catch{}}}function wt(){const e=history.state;return null===e||"object"==typeof e&&!Array.isArray(e)?e:void 0}function _t(){return`ks-${Math.random().toString(36).slice(2,10)}`}var xt=Object.defineProperty,At=(e,t,i,s)=>{for(var n,r=void 0,a=e.length-1;a>=0;a--)(n=e[a])&&(r=n(t,i,r)||r);return r&&xt(t,i,r),r};const St=class e extends ce{constructor(){super(...arguments),this.words=Se,this.#x=this.attachInternals(),this.#A=new it(this,()=>this.renderRoot),this.#S=new kt(this,{view:"start"},()=>this.#w()),this.#E=new tt(this,(t,i)=>{l(this.renderRoot,[...e.styles,i]),t.moved(this.#S.current),this.refocus()}),this.#C=new st(this,()=>this.#E.flow?.visit??null),this.#O=new He(this),this.#T=new rt(this),this.#U=null,this.clinicName="",this.clinicPhone="",this.clinicUrl="",this.country="US",this.criteria=ge,this.name="",this.resume="",this.age="",this.ageError="",this.message="",this.#L=()=>{this.#P(),location.replace("about:blank")}}static{this.formAssociated=!0}static{this.styles=[Ne,Me,Pe]}#x;#A;#S;#E;#C;#O;#T;#U;get record(){return this.#U}get clinic(){return e=this.clinicName,t=this.clinicPhone,i=this.clinicUrl,{name:ze(e),phone:ze(t),url:Ie(i)};var e,t,i}get help(){return function(e){const t=e.trim().toUpperCase(),i=Ye[t]??(Ve.includes(t)?"EU":t);return De.find(e=>e.country===i)??We}(this.country)}get criteriaId(){return e=this.criteria,Object.hasOwn(fe,e)?e:ge;var e}formResetCallback(){this.clear()}async#M(){const e=bt(this.age);if(void 0===e)return this.ageError=""===this.age.trim()?Se.age.empty:Se.age.unreadable,void this.refocus("age");this.ageError="",e<18?this.#N():(this.setRecord(null),this.#E.flow?.finishAge(e)||(this.go({view:"flow",step:"safety"}),this.emit("ks-start"),await this.#E.load({age:e})))}#N(){this.#P(),this.go({view:"minor"})}#P(){this.#E.forget(),this.age="",this.ageError="",this.setRecord(null),this.keep(null),this.#S.reset({view:"start"})}#L;#w(){this.#O.reset(),this.message="",this.#E.flow?.moved(this.#S.current),this.refocus()}#H(){"crisis"===this.#S.current.view&&this.#S.canGoBack?this.goBack():this.go({view:"flow",step:"safety"})}async#z(){const e=bt(this.age);this.go({view:"about"}),await this.#E.load(void 0===e?{}:{age:e})}#R(){const{flow:e,failed:t}=this.#E,i=e?.guard(this.#S.current)??this.#S.current;switch(i.view){case"start":return function(e){const{words:t,keeps:i,saved:s,onAbout:n}=e;return Y`<div data-view="start">
    <h2 tabindex="-1" part="heading">${t.title}</h2>
    <p class="lead">${t.lead}</p>
    <ul class="points">
      ${t.points.map(e=>Y`<li>${e}</li>`)}
      <li>${i?t.saved.kept:t.gone}</li>
    </ul>
    ${s?function({saved:e},t){return Y`<p>${e.text}</p>
    <div class="actions">
      <button type="button" class="primary" part="primary" @click=${t.onGo}>${e.go}</button>
      <button type="button" class="secondary" part="clear-saved" @click=${t.onClear}>
        ${e.clear}
      </button>
    </div>`}(t,s):function({words:e,age:t,error:i,onInput:s,onSubmit:n}){return Y`<form novalidate @submit=${e=>{e.preventDefault(),n()}}>
    <div class="field ${i?"wrong":""}">
      <label for="age" class="question">${e.age.question}</label>
      <p class="hint" id="age-hint">${e.age.hint}</p>
      ${i?Y`<p class="error" id="age-error">${i}</p>`:G}
      <input
        id="age"
        name="age"
        part="input"
        type="text"
        class="short"
        inputmode="numeric"
        autocomplete="off"
        aria-describedby=${i?"age-hint age-error":"age-hint"}
        aria-invalid=${i?"true":G}
        .value=${lt(t)}
        @input=${e=>s(e.target.value)}
      />
    </div>
    <button type="submit" class="primary" part="primary">${e.continue}</button>
  </form>`}(e)}
    <p><button type="button" class="plain" part="about" @click=${n}>${t.about}</button></p>
  </div>`}({words:Se,age:this.age,error:this.ageError,onInput:e=>this.age=e,onSubmit:()=>{this.#M()},onAbout:()=>{this.#z()},keeps:"session"===this.resume,saved:void 0===e?.answers.age?this.#T.choice:null});case"minor":return n=()=>this.clear(),Y`<div data-view="minor">
    <h2 tabindex="-1" part="heading">${(s=Se).minor.title}</h2>
    <p>${s.minor.text}</p>
    <p>${s.minor.next}</p>
    <button type="button" class="primary" part="primary" @click=${n}>${s.minor.again}</button>
  </div>`;case"crisis":return function({words:e,help:t,clinic:i,reason:s,onBack:n,onLeave:r}){const{crisis:a}=e,{emergency:o}=Fe(t,e),[l,c]={answer:[a.title,a.text],unsure:[a.helpTitle,a.unsureText],asked:[a.helpTitle,a.helpText],medical:[a.emergencyTitle(o),a.emergencyText],both:[a.emergencyTitle(o),`${a.emergencyText} ${a.text}`]}[s],h="medical"===s||"both"===s;return Y`<div class="crisis" data-view="crisis" part="crisis">
    <div role=${"asked"===s?G:"alert"}>
      <h2 tabindex="-1" part="heading">${l}</h2>
      <p>${c}</p>
      ${h?G:Y`<p>${a.danger(o)}</p>`}
    </div>
    ${Je(t,e,h)} ${function(e,t){const i=De.filter(({country:t})=>t!==e.country);return Y`<details>
    <summary>${t.help.elsewhere}</summary>
    ${i.map(e=>Y`<h3>${e.name}</h3>
          ${Qe(e.lines)}`)}
  </details>`}(t,e)}
    ${i.phone?Y`<p>
            ${a.clinic(i.name||a.clinicUnnamed)}
            <a href=${Re(i.phone)}>${i.phone}</a>
          </p>`:G}
    <p>${a.notWatched}</p>
    ${"asked"===s?G:Y`<p>${a.kept}</p>`}
    <div class="actions">
      <button type="button" class="secondary" part="back" @click=${n}>${a.back}</button>
      <button type="button" class="secondary" part="leave" @click=${r}>${a.leave}</button>
    </div>
    <p class="hint">${a.leaveNote}</p>
  </div>`}({words:Se,help:this.help,clinic:this.clinic,reason:i.reason,onBack:()=>this.#H(),onLeave:this.#L});default:return e?e.render(i):t?function(e,t){return Y`<div data-view="failed">
    <h2 tabindex="-1" part="heading">${e.failed.title}</h2>
    <p>${e.failed.text}</p>
    <button type="button" class="primary" part="primary" @click=${t}>${e.failed.retry}</button>
  </div>`}(Se,()=>{this.#E.load()}):Y`<div data-view="waiting" aria-busy="true">
    <h2 tabindex="-1" part="heading">${Se.waiting}</h2>
  </div>`}var s,n}get#I(){const{view:e}=this.#S.current;return"start"!==e&&"minor"!==e&&"crisis"!==e}clear(){this.#P(),this.announce(Se.clear.done)}async prefill(e){this.#P();const{age:t}=e;"number"==typeof t&&t<18?this.#N():("number"==typeof t&&(this.age=String(t)),this.go({view:"flow",step:"safety"}),(await this.#E.load(e))?.enter())}follow(e){return this.#C.add(e)}go(e){this.#S.push(e)}goBack(){this.#S.back()}announce(e){this.message=e}refocus(e){void 0===e?this.#A.toHeading():this.#A.toElement(e)}keep(e){this.#T.keep(e)}setRecord(e){this.#U=e,this.#x.setFormValue(e&&this.name?JSON.stringify(e):null)}emit(e,t){this.dispatchEvent(new CustomEvent(e,{bubbles:!0,composed:!0,detail:t}))}render(){const{warm:e}=this.#E;return Y`<div class="frame" ${Le()} lang=${Se.lang} @pointerdown=${e} @focusin=${e}>
      ${function(e,t,i){const s=[Ge(e,"emergency"),Ge(e,"call"),Ge(e,"text")].filter(e=>void 0!==e),n=s.length>0?s:e.lines.slice(0,1);return Y`<div class="help" part="help" role="group" aria-label=${t.help.label}>
    <ul>
      ${n.map(e=>Y`<li><span>${t.help.kinds[e.kind]}</span> ${Ze(e,function({kind:e,label:t},{help:i}){return Object.hasOwn(i.urgent,e)?i.urgent[e](t):t}(e,t))}</li>`)}
    </ul>
    <button type="button" class="plain" part="help-more" @click=${i}>${t.help.more}</button>
  </div>`}(this.help,Se,()=>this.go({view:"crisis",reason:"asked"}))}
      <div class="body">${this.#R()}</div>
      ${this.#I?this.#O.render():G}
      <p class="visually-hidden" role="status">${this.message}</p>
    </div>`}};At([pe({attribute:"clinic-name"})],St.prototype,"clinicName"),At([pe({attribute:"clinic-phone"})],St.prototype,"clinicPhone"),At([pe({attribute:"clinic-url"})],St.prototype,"clinicUrl"),At([pe()],St.prototype,"country"),At([pe()],St.prototype,"criteria"),At([pe()],St.prototype,"name"),At([pe()],St.prototype,"resume"),At([me()],St.prototype,"age"),At([me()],St.prototype,"ageError"),At([me()],St.prototype,"message");let Et=St;customElements.get("ketamine-screener")||customElements.define("ketamine-screener",Et);export{G as A,$e as a,we as b,xe as c,be as d,Ee as e,ye as f,fe as g,ve as h,Ce as i,nt as j,ge as k,ze as l,Y as m,vt as n,ke as o,ot as p,lt as q,Ae as r,_e as s,Ue as t,Fe as u,Je as v,Re as w,o as x};
