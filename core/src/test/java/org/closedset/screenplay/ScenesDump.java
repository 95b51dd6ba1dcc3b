package org.closedset.screenplay;

/** Writes what was made of a script: its scenes with headings taken apart, pages, eighths and people. */
final class ScenesDump {
    private ScenesDump() {}

    static String of(Screenplay screenplay) {
        StringBuilder out = new StringBuilder("pages " + screenplay.pages() + "\n");
        screenplay
                .characters()
                .forEach(it -> out.append(
                        "character %s spelled %s, speeches %d%n".formatted(it.name(), it.spellings(), it.speeches())));
        screenplay.groups().forEach(it -> out.append("group %s %d%n".formatted(it.name(), it.count())));
        for (Scene scene : screenplay.scenes()) {
            out.append("scene %s [%s] lines %d-%d page %d, %s%s%n"
                    .formatted(
                            scene.id().own(),
                            scene.id().number(),
                            scene.lines().from().line(),
                            scene.lines().to().line(),
                            scene.page(),
                            scene.eighths(),
                            scene.omitted() ? ", omitted" : ""));
            out.append("  %s | %s | %s | %s%n"
                    .formatted(
                            scene.heading().setting(),
                            scene.heading().place(),
                            scene.heading().time(),
                            scene.heading().text()));
            out.append("  people %s groups %s%n".formatted(scene.characters(), scene.groups()));
        }
        return out.toString();
    }
}
