package org.closedset.screenplay;

/** The length of a scene in eighths of a page, at least one; printed the way schedules print it ("1 3/8", "2/8", "4"). */
public record Eighths(int count) {
    public Eighths {
        if (count < 0) {
            throw new IllegalArgumentException("negative eighths: " + count);
        }
    }

    public Eighths plus(Eighths other) {
        return new Eighths(count + other.count);
    }

    @Override
    public String toString() {
        int whole = count / 8;
        int rest = count % 8;
        if (rest == 0) {
            return Integer.toString(whole);
        }
        return whole == 0 ? rest + "/8" : whole + " " + rest + "/8";
    }
}
