package org.closedset.screenplay;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedList;
import java.util.List;

/** The longest run of pairs that rise in both numbers. */
final class Rising {
    private Rising() {}

    /** {@code pairs} rise in their first number; those kept rise in their second too. */
    static List<int[]> longest(List<int[]> pairs) {
        int[] ends = new int[pairs.size()];
        int[] endsAt = new int[pairs.size()];
        int[] back = new int[pairs.size()];
        int length = 0;
        for (int i = 0; i < pairs.size(); i++) {
            int found = Arrays.binarySearch(ends, 0, length, pairs.get(i)[1]);
            int place = found >= 0 ? found : -found - 1;
            ends[place] = pairs.get(i)[1];
            endsAt[place] = i;
            back[i] = place == 0 ? -1 : endsAt[place - 1];
            length = Math.max(length, place + 1);
        }
        LinkedList<int[]> kept = new LinkedList<>();
        for (int i = length == 0 ? -1 : endsAt[length - 1]; i >= 0; i = back[i]) {
            kept.addFirst(pairs.get(i));
        }
        return new ArrayList<>(kept);
    }
}
