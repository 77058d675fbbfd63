const bare = (record) => Object.assign(/* @__PURE__ */ Object.create(null), record);

export { bare };
