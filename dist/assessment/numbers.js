const upTo = (count) => [...new Array(count).keys()];

export { upTo };
