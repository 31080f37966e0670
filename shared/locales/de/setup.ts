/** Texts of the app's situation, addresses, settings, help and about views. */
export const setup = {};
