function observe(model, changed) {
  const listen = () => changed();
  model.addOnPropertyValueChangedCallback(listen);
  model.addOnArrayChangedCallback(listen);
  return () => {
    model.removeOnPropertyValueChangedCallback(listen);
    model.removeOnArrayChangedCallback(listen);
  };
}

export { observe };
