package org.closedset.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Other readers of Fountain, installed from their registries into a cache folder and timed in the same run. */
record Peers(Path home) {
    /** The first reading of a process and the median of the later ones, in milliseconds. */
    record Timing(double cold, double warm) {}

    private static final List<String> PACKAGES = List.of("fountain-js@1.2.4", "aw-parser@0.1.1", "afterwriting@1.17.3");

    private static final String SCRIPT = """
            const fs = require('fs'), text = fs.readFileSync(process.argv[2], 'utf8'), n = +process.argv[3];
            const which = process.argv[4];
            let read;
            if (which === 'fountain-js') { const { Fountain } = require('fountain-js'); read = () => new Fountain().parse(text, true); }
            else { const aw = require('aw-parser'); read = () => aw.parser.parse(text, {
                print_headers: true, print_actions: true, print_dialogues: true, print_notes: true, print_sections: true,
                print_synopsis: true, each_scene_on_new_page: false, double_space_between_scenes: false, use_dual_dialogue: true,
                merge_multiple_empty_lines: true }); }
            const took = [];
            for (let i = 0; i < n; i++) { const t = process.hrtime.bigint(); read(); took.push(Number(process.hrtime.bigint() - t) / 1e6); }
            const warm = took.slice(n / 2).sort((a, b) => a - b);
            console.log(took[0] + ' ' + warm[Math.floor(warm.length / 2)]);
            """;

    private Path cache() {
        return home.resolve(".cache/bench-peers");
    }

    /** Where the packages are, once they are installed; a file is missing where they could not be. */
    Path installed() throws IOException, InterruptedException {
        Path cache = Files.createDirectories(cache());
        if (!Files.exists(cache.resolve("node_modules/afterwriting"))) {
            Files.writeString(cache.resolve("package.json"), "{\"private\":true}");
            List<String> command =
                    new ArrayList<>(List.of("npm", "install", "--no-audit", "--no-fund", "--loglevel=error"));
            command.addAll(PACKAGES);
            Programs.run(cache, command);
        }
        return cache;
    }

    Map<String, Timing> parse(Path fountain, int rounds) throws IOException, InterruptedException {
        Path cache = installed();
        Files.writeString(cache.resolve("peer.js"), SCRIPT);
        Map<String, Timing> timings = new LinkedHashMap<>();
        for (String peer : List.of("fountain-js", "aw-parser")) {
            add(timings, peer, List.of("node", "peer.js", fountain.toString(), Integer.toString(rounds), peer));
        }
        return timings;
    }

    private void add(Map<String, Timing> timings, String peer, List<String> command)
            throws IOException, InterruptedException {
        String answer = Programs.answer(cache(), command).strip();
        String[] parts = answer.substring(answer.lastIndexOf('\n') + 1).split(" ", -1);
        if (parts.length == 2) {
            timings.put(peer, new Timing(Double.parseDouble(parts[0]), Double.parseDouble(parts[1])));
        } else {
            System.err.println(peer + " could not be run and is left out");
        }
    }
}
