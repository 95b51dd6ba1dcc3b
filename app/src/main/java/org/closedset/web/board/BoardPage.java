package org.closedset.web.board;

import java.util.List;
import org.closedset.web.OwnFrame;

/** The board in its frame; {@code shown} is the mark of the scenes it shows. */
public record BoardPage(OwnFrame frame, String shown, Scenes scenes) {
    /** The scenes as published: {@code asOf} says of when, {@code next} when they may change, both "" before there is one. */
    public record Scenes(String asOf, String next, List<Script> scripts) {
        public Scenes {
            scripts = List.copyOf(scripts);
        }
    }

    /** A script and its scenes. */
    public record Script(String title, List<Row> rows) {
        public Script {
            rows = List.copyOf(rows);
        }
    }

    /** A scene; {@code status} is go, hold or stop, or "" where it needs no care. */
    public record Row(String number, String heading, String eighths, String status, String word) {}
}
