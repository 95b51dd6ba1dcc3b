package org.closedset.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Libraries that only one package may name, so that they are loaded where they are used and can be taken out again. */
final class LibrariesTest {
    private static final Map<String, String> ONLY = Map.of(
            "eu.europa.esig", "org.closedset.paper",
            "org.bouncycastle.tsp", "org.closedset.paper",
            "org.bouncycastle.cms", "org.closedset.paper",
            "org.bouncycastle.cert", "org.closedset.paper",
            "com.openhtmltopdf", "org.closedset.paper",
            "org.bouncycastle.crypto", "org.closedset.store.record");

    private static List<String> faults(JavaClasses classes, Map<String, String> only) {
        Set<String> faults = new TreeSet<>();
        for (JavaClass type : classes) {
            type.getDirectDependenciesFromSelf().forEach(dependency -> {
                String target = dependency.getTargetClass().getPackageName();
                only.forEach((library, owner) -> {
                    boolean named = target.equals(library) || target.startsWith(library + ".");
                    if (named && !type.getPackageName().equals(owner)) {
                        faults.add(type.getName() + " names " + library);
                    }
                });
            });
        }
        return List.copyOf(faults);
    }

    @Test
    void each_is_named_by_its_one_package_alone() {
        assertThat(faults(Built.all(), ONLY)).isEmpty();
    }

    @Test
    void each_is_named_by_it_and_whoever_else_would_name_it_is_found() {
        ONLY.forEach((library, owner) -> assertThat(faults(Built.all(), Map.of(library, "nobody")))
                .as(library)
                .isNotEmpty()
                .allSatisfy(it -> assertThat(it).startsWith(owner + ".")));
    }
}
