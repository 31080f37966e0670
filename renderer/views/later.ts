import { type ComponentType, lazy } from 'react';

/** A view with files of its own: loaded once the first one stands, or sooner where it is asked for. */
interface LaterView {
  load: () => Promise<void>;
  /** The same one each time, so that what is on the screen is never built anew. */
  component: () => ComponentType;
}

/** Where it is already there, the view shows at once; React alone would leave the page empty for a moment. */
export function later(importView: () => Promise<ComponentType>): LaterView {
  let shown: ComponentType | undefined;
  let loaded: ComponentType | undefined;
  const load = async (): Promise<ComponentType> => {
    loaded ??= await importView();
    return loaded;
  };
  return {
    load: async () => {
      await load();
    },
    component: () => {
      shown ??= loaded ?? lazy(async () => ({ default: await load() }));
      return shown;
    },
  };
}
