package org.closedset.screenplay;

import java.util.ArrayList;
import java.util.List;

/** The words on one baseline of a page, left to right; {@code line} counts the page's rows from 1. */
record PageRow(int page, int line, double y, List<Word> words, String text) {

    PageRow(int page, int line, double y, List<Word> words) {
        this(page, line, y, words, joined(words));
    }

    /** One word: its edges in points. */
    record Word(String text, double left, double right, double size, boolean bold) {
        double charWidth() {
            return (right - left) / Math.max(1, text.length());
        }
    }

    double left() {
        return words.getFirst().left();
    }

    double right() {
        return words.getLast().right();
    }

    double middle() {
        return (left() + right()) / 2;
    }

    double size() {
        return words.getFirst().size();
    }

    Place place() {
        return new Place(page, line);
    }

    boolean bold() {
        return words.stream().allMatch(Word::bold);
    }

    private static String joined(List<Word> words) {
        if (words.size() == 1) {
            return words.getFirst().text();
        }
        StringBuilder text = new StringBuilder();
        for (Word word : words) {
            text.append(text.isEmpty() ? "" : " ").append(word.text());
        }
        return text.toString();
    }

    /** The same row with words {@code from} (included) to {@code to} (excluded) only. */
    PageRow part(int from, int to) {
        return new PageRow(page, line, y, words.subList(from, to));
    }

    /** The row cut wherever two words stand more than {@code gap} points apart. */
    List<PageRow> segments(double gap) {
        List<PageRow> segments = new ArrayList<>();
        int from = 0;
        for (int i = 1; i < words.size(); i++) {
            if (words.get(i).left() - words.get(i - 1).right() > gap) {
                segments.add(part(from, i));
                from = i;
            }
        }
        segments.add(part(from, words.size()));
        return segments;
    }
}
