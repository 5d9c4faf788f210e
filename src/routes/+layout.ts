/** Every page is built beforehand: it is read without JavaScript, kept offline, and served as it stands. */
export const prerender = true;
