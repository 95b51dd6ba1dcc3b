package org.closedset.store;

import java.util.List;
import org.closedset.screenplay.Eighths;
import org.closedset.screenplay.Element;
import org.closedset.screenplay.Group;
import org.closedset.screenplay.Heading;
import org.closedset.screenplay.Scene;
import org.closedset.screenplay.SceneId;

/** A scene as the decision file spells it; the order of the components is the order in the file. */
record SceneForm(
        String own,
        String episode,
        String number,
        HeadingForm heading,
        String lines,
        int page,
        int eighths,
        boolean omitted,
        List<String> characters,
        List<GroupForm> groups,
        List<ElementForm> elements) {
    SceneForm {
        Codes.check(!own.isEmpty() && page >= 0 && eighths >= 0);
        Codes.lines(lines);
    }

    static SceneForm of(Scene scene) {
        return new SceneForm(
                scene.id().own(),
                scene.id().episode(),
                scene.id().number(),
                HeadingForm.of(scene.heading()),
                Codes.of(scene.lines()),
                scene.page(),
                scene.eighths().count(),
                scene.omitted(),
                scene.characters(),
                scene.groups().stream().map(GroupForm::of).toList(),
                scene.elements().stream().map(ElementForm::of).toList());
    }

    Scene scene() {
        return new Scene(
                new SceneId(episode, number, own),
                heading.heading(),
                elements.stream().map(ElementForm::element).toList(),
                Codes.lines(lines),
                page,
                new Eighths(eighths),
                omitted,
                characters,
                groups.stream().map(GroupForm::group).toList());
    }

    record HeadingForm(String text, String setting, String place, String time) {
        HeadingForm {
            Codes.read(Heading.Setting.class, setting);
        }

        static HeadingForm of(Heading heading) {
            return new HeadingForm(heading.text(), Codes.of(heading.setting()), heading.place(), heading.time());
        }

        Heading heading() {
            return new Heading(text, Codes.read(Heading.Setting.class, setting), place, time);
        }
    }

    record GroupForm(String name, int count) {
        GroupForm {
            Codes.check(count >= 0);
        }

        static GroupForm of(Group group) {
            return new GroupForm(group.name(), group.count());
        }

        Group group() {
            return new Group(name, count);
        }
    }

    record ElementForm(String type, String text, String lines, String column) {
        ElementForm {
            Codes.read(Element.Type.class, type);
            Codes.read(Element.Column.class, column);
            Codes.lines(lines);
        }

        static ElementForm of(Element element) {
            return new ElementForm(
                    Codes.of(element.type()), element.text(), Codes.of(element.lines()), Codes.of(element.column()));
        }

        Element element() {
            return new Element(
                    Codes.read(Element.Type.class, type),
                    text,
                    Codes.lines(lines),
                    Codes.read(Element.Column.class, column));
        }
    }
}
