package org.closedset.house;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Rows of packages below {@code org.closedset}, each with the rows it may use; a row may name only rows above it. */
final class Table {
    private static final String ROOT = "org.closedset";
    private final Map<String, List<String>> rows = new LinkedHashMap<>();

    Table row(String name, String... mayUse) {
        rows.put(name, List.of(mayUse));
        return this;
    }

    /** The table with the rows of {@code other} below its own. */
    Table below(Table other) {
        Table both = new Table();
        both.rows.putAll(rows);
        both.rows.putAll(other.rows);
        return both;
    }

    Map<String, List<String>> rows() {
        return rows;
    }

    /** Every way in which the classes and the table disagree, one sentence each; empty when they agree. */
    List<String> faults(JavaClasses classes) {
        List<String> faults = new ArrayList<>(ownFaults());
        Map<String, Set<String>> used = new LinkedHashMap<>();
        Set<String> seen = new TreeSet<>();
        for (JavaClass type : classes) {
            String row = rowOf(type);
            if (row.equals("generated")) {
                continue;
            }
            seen.add(row);
            for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
                note(row, rowOf(dependency.getTargetClass()), used);
            }
        }
        for (String row : seen) {
            if (!rows.containsKey(row)) {
                faults.add("package " + row + " is not in the table");
            }
        }
        rows.forEach((row, mayUse) -> compare(row, mayUse, seen, used.getOrDefault(row, Set.of()), faults));
        return faults;
    }

    private static void note(String from, String to, Map<String, Set<String>> used) {
        if (!to.isEmpty() && !to.equals(from) && !to.equals("generated")) {
            used.computeIfAbsent(from, key -> new TreeSet<>()).add(to);
        }
    }

    private static void compare(
            String row, List<String> mayUse, Set<String> seen, Set<String> used, List<String> faults) {
        if (!seen.contains(row)) {
            faults.add("row " + row + " has no package");
        }
        for (String target : used) {
            if (!mayUse.contains(target)) {
                faults.add(row + " uses " + target + " without permission");
            }
        }
        for (String target : mayUse) {
            if (!used.contains(target)) {
                faults.add(row + " may use " + target + " and does not: take the permission out");
            }
        }
    }

    private List<String> ownFaults() {
        List<String> faults = new ArrayList<>();
        List<String> above = new ArrayList<>();
        rows.forEach((row, mayUse) -> {
            for (String target : mayUse) {
                if (!above.contains(target)) {
                    faults.add("row " + row + " names " + target + ", which is not above it");
                }
            }
            above.add(row);
        });
        return faults;
    }

    /** The row a class belongs to: its package below the root, "main" for the root itself, "" for what is not ours. */
    private static String rowOf(JavaClass type) {
        String name = type.getPackageName();
        if (name.equals(ROOT)) {
            return "main";
        }
        if (!name.startsWith(ROOT + ".")) {
            return "";
        }
        String below = name.substring(ROOT.length() + 1);
        return below.startsWith("generated") ? "generated" : below;
    }
}
