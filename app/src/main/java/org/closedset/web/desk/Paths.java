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

    /** Leads to the scene's heading on the page of the script. */
    static String to(OpenScript script, Scene scene) {
        return of(script, scene) + "#at";
    }

    /** The page of what is asked for in the scene. */
    static String asks(OpenScript script, Scene scene) {
        return of(script) + "/asks/" + scene.id().own();
    }

    /** The page of the scene's content notice. */
    static String notice(OpenScript script, Scene scene) {
        return of(script) + "/notice/" + scene.id().own();
    }

    /** The board of the scene's background. */
    static String background(OpenScript script, Scene scene) {
        return background(script, scene.id().own());
    }

    /** The same by the scene's own id. */
    static String background(OpenScript script, String own) {
        return of(script) + "/background/" + own;
    }

    /** The page of who works the scene. */
    static String rota(OpenScript script, Scene scene) {
        return of(script) + "/rota/" + scene.id().own();
    }

    /** Leads to where the passage begins; to the scene where {@code passage} is "". */
    static String of(OpenScript script, Scene scene, String passage) {
        return of(script, scene) + (passage.isEmpty() ? "" : "?at=" + passage) + "#at";
    }
}
