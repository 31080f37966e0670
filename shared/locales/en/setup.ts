/** See the German file, which leads. */
export const setup = {};
