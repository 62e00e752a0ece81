// TODO: think BAD
// FIXME BAD
// todo lists of the judge are fine
