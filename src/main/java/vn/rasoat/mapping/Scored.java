package vn.rasoat.mapping;

/** How surely one column holds one field, heading and content together, and why. */
record Scored(Field field, double score, Reason reason) {
    Scored times(double factor) {
        return new Scored(field, score * factor, reason);
    }

    Scored because(Reason other) {
        return new Scored(field, score, other);
    }
}
