package org.closedset.people;

/** One thing a background performer is asked: in one line of at most 200 characters. Other words are another item. */
public record Item(ItemKind kind, String line) {
    private static final int LONGEST = 200;

    /** One that is not one line with something on it is an {@link IllegalArgumentException}. */
    public Item {
        boolean one = line.equals(line.strip()) && line.lines().count() == 1;
        if (!one || line.length() > LONGEST) {
            throw new IllegalArgumentException("not one line");
        }
    }

    @Override
    public String toString() {
        return "Item[confidential]";
    }
}
