const two = (value) => String(Math.abs(value)).padStart(2, "0");
const localDate = (at) => `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;

export { localDate };
