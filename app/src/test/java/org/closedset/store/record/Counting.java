package org.closedset.store.record;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/** A folding for tests: every fact's text in order, and the sum of those that are numbers. */
record Counting(List<String> texts, long sum, int erased) {
    static final Folding<Counting> FOLDING = new Folding<>() {
        @Override
        public Counting empty() {
            return new Counting(List.of(), 0, 0);
        }

        @Override
        public Counting apply(Counting state, Fact fact) {
            return state.with(fact);
        }
    };

    private Counting with(Fact fact) {
        List<String> all = new ArrayList<>(texts);
        return switch (fact) {
            case Fact.Erased gone -> {
                all.add("-");
                yield new Counting(List.copyOf(all), sum, erased + 1);
            }
            case Fact.Readable it -> {
                String text = new String(it.content(), StandardCharsets.UTF_8);
                all.add(text);
                long number = text.startsWith("+") ? Long.parseLong(text.substring(1)) : 0;
                yield new Counting(List.copyOf(all), sum + number, erased);
            }
        };
    }

    static Entry entry(String text) {
        return entry(text, KeyName.ofProduction(RecordClass.WORKING));
    }

    static Entry entry(String text, KeyName name) {
        return new Entry(Log.PRIVATE, name, text.getBytes(StandardCharsets.UTF_8));
    }

    static ActId act(int number) {
        return new ActId(HexFormat.of().toHexDigits(number));
    }
}
