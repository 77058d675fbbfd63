import { css } from 'lit';

const tokens = css`
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
`;

export { tokens };
