package vn.rasoat.register.link;

/** One of the two lists. */
enum Side {
    LEFT,
    RIGHT;

    int[] of(LinkField field) {
        return this == LEFT ? field.left() : field.right();
    }
}
