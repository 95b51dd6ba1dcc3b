package org.closedset.web.desk;

import org.closedset.screenplay.Scene;
import org.closedset.views.OpenScript;

/** The addresses of the desk's pages. */
final class Paths {
    private Paths() {}

    static String of(OpenScript script) {
        return "/script/" + script.id();
    }

    static String of(OpenScript script, Scene scene) {
        return of(script) + "/scene/" + scene.id().own();
    }

    static String of(OpenScript script, Scene scene, String passage) {
        return of(script, scene) + "?at=" + passage;
    }
}
