import { css } from 'lit';

const figureStyles = css`
  figure {
    margin: 0 0 0.75em;
  }
  svg {
    display: block;
    inline-size: 100%;
    block-size: auto;
    color: var(--_text);
  }
  svg text {
    fill: var(--_text);
    font-size: 12px;
  }
  .bar-shape {
    stroke: var(--_accent);
    stroke-width: 1.5;
  }
  .adequate {
    fill: var(--_accent);
  }
  .partly {
    fill: url(#ks-stripes);
  }
  .unclear {
    fill: url(#ks-dots);
    stroke-dasharray: 4 3;
  }
  .not-met {
    fill: var(--_surface);
  }
  .stripe {
    stroke: var(--_accent);
    stroke-width: 3;
  }
  .dot {
    fill: var(--_accent);
  }
  .line-mark {
    stroke: var(--_text);
    stroke-dasharray: 3 3;
  }
  .axis {
    stroke: var(--_border);
  }
  /* Where colours are forced, those of a picture are not. */
  @media (forced-colors: active) {
    svg {
      --_text: CanvasText;
      --_accent: CanvasText;
      --_border: CanvasText;
      --_surface: Canvas;
    }
  }
`;

export { figureStyles };
