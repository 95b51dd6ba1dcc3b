package org.closedset.house;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import javax.tools.ToolProvider;

/** The compiled classes of the house, and the same with something planted among them. */
final class Built {
    /**
     * What core may use of the JDK: nothing that knows the time, the machine, or the world. Of java.security.spec the
     * ledger needs the form in which a public key is handed to the JDK.
     */
    private static final Set<String> CALM = Set.of(
            "java.lang",
            "java.lang.runtime",
            "java.lang.invoke",
            "java.util",
            "java.util.function",
            "java.util.regex",
            "java.util.stream",
            "java.util.concurrent",
            "java.util.concurrent.atomic",
            "java.nio",
            "java.nio.charset",
            "java.math",
            "java.text",
            "java.time",
            "java.time.format",
            "java.time.temporal",
            "java.security",
            "java.security.spec",
            "java.io");

    private static final Path CORE = Path.of("../core/target/classes");
    private static final Path APP = Path.of("target/classes");

    private Built() {}

    static JavaClasses core() {
        return new ClassFileImporter().importPath(CORE);
    }

    static JavaClasses all() {
        return new ClassFileImporter().importPaths(CORE, APP);
    }

    static JavaClasses withPlanted(Path folder, Map<String, String> sources) {
        List<String> arguments = new ArrayList<>(List.of("-d", folder.toString(), "-cp", CORE.toString()));
        sources.forEach(
                (name, text) -> arguments.add(write(folder.resolve("src").resolve(name), text)));
        int result = ToolProvider.getSystemJavaCompiler().run(null, null, null, arguments.toArray(String[]::new));
        if (result != 0) {
            throw new IllegalStateException("the planted source does not compile");
        }
        return new ClassFileImporter().importPaths(CORE, folder);
    }

    private static String write(Path file, String text) {
        try {
            Files.createDirectories(file.getParent());
            return Files.writeString(file, text).toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** "class uses package" for every use outside our own packages and the calm part of the JDK. */
    static List<String> foreignPackages(JavaClasses classes) {
        Set<String> found = new TreeSet<>();
        for (JavaClass type : classes) {
            type.getDirectDependenciesFromSelf().forEach(dependency -> {
                String target =
                        dependency.getTargetClass().getBaseComponentType().getPackageName();
                boolean ours = target.startsWith("org.closedset");
                if (!ours && !target.isEmpty() && !CALM.contains(target)) {
                    found.add(type.getName() + " uses " + target);
                }
            });
        }
        return List.copyOf(found);
    }

    /** Public constants that the compiler copies into their users, where no such test would see the use. */
    static List<String> publicConstants(JavaClasses classes) {
        List<String> found = new ArrayList<>();
        for (JavaClass type : classes) {
            for (JavaField field : type.getFields()) {
                boolean constant = field.getModifiers().contains(JavaModifier.STATIC)
                        && field.getModifiers().contains(JavaModifier.FINAL)
                        && field.getModifiers().contains(JavaModifier.PUBLIC);
                boolean copied =
                        field.getRawType().isPrimitive() || field.getRawType().isEquivalentTo(String.class);
                if (constant && copied) {
                    found.add(field.getFullName());
                }
            }
        }
        return found;
    }
}
