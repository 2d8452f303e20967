// The resolver execution under way in this context: which is single-threaded, hence one at a time.
let execution = null;

export const current = () => execution;

export const enter = (next) => {
    execution = next;
};
