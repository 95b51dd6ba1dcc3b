package org.closedset.exports;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.closedset.breakdown.Involved;
import org.closedset.breakdown.Passage;
import org.closedset.breakdown.Review;
import org.closedset.breakdown.SceneBreakdown;
import org.closedset.breakdown.SceneFlag;
import org.closedset.breakdown.StoryAge;
import org.closedset.breakdown.Summary;
import org.closedset.screenplay.Group;
import org.closedset.screenplay.Lines;
import org.closedset.screenplay.Scene;
import org.closedset.screenplay.Screenplay;
import org.jspecify.annotations.Nullable;

/** The JSON of docs/formats/breakdown-json.md; the order of the components is the order in the file. */
record JsonForm(
        String format,
        int version,
        String made,
        String file,
        String title,
        String source,
        String finder,
        int pages,
        SummaryForm summary,
        List<CharacterForm> characters,
        List<GroupForm> groups,
        List<SceneForm> scenes,
        List<WarningForm> warnings,
        boolean withRejected) {

    static JsonForm of(Outgoing outgoing) {
        Review review = outgoing.review();
        Screenplay screenplay = review.breakdown().screenplay();
        return new JsonForm(
                "closedset-breakdown",
                1,
                outgoing.asOf().toString(),
                outgoing.file(),
                screenplay.name(),
                Codes.of(screenplay.source()),
                outgoing.meaning() ? "rules-and-meaning" : "rules",
                screenplay.pages(),
                SummaryForm.of(review),
                screenplay.characters().stream()
                        .map(it -> new CharacterForm(it.name(), it.spellings(), it.speeches()))
                        .toList(),
                screenplay.groups().stream().map(GroupForm::of).toList(),
                review.breakdown().scenes().stream()
                        .map(scene -> SceneForm.of(review, scene, outgoing.withRejected()))
                        .toList(),
                screenplay.warnings().stream()
                        .map(it -> new WarningForm(it.at().page(), it.at().line(), it.message()))
                        .toList(),
                outgoing.withRejected());
    }

    record CharacterForm(String name, List<String> spellings, int speeches) {}

    record WarningForm(int page, int line, String message) {}

    record GroupForm(String name, int count) {
        static GroupForm of(Group group) {
            return new GroupForm(group.name(), group.count());
        }
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record LinesForm(
            int from,
            int to,
            @Nullable Integer fromPage,
            @Nullable Integer toPage) {
        static LinesForm of(Lines lines) {
            boolean pages = lines.from().page() > 0;
            return new LinesForm(
                    lines.from().line(),
                    lines.to().line(),
                    pages ? lines.from().page() : null,
                    pages ? lines.to().page() : null);
        }
    }

    record SceneForm(
            String id,
            String number,
            String heading,
            LinesForm lines,
            int page,
            int eighths,
            boolean omitted,
            boolean read,
            List<String> characters,
            List<GroupForm> groups,
            List<FlagForm> flags,
            List<PassageForm> passages,
            List<PassageForm> rejected) {
        static SceneForm of(Review review, SceneBreakdown breakdown, boolean withRejected) {
            Scene scene = breakdown.scene();
            return new SceneForm(
                    scene.id().own(),
                    scene.id().number(),
                    scene.heading().text(),
                    LinesForm.of(scene.lines()),
                    scene.page(),
                    scene.eighths().count(),
                    scene.omitted(),
                    review.isRead(scene.id().own()),
                    scene.characters(),
                    scene.groups().stream().map(GroupForm::of).toList(),
                    review.flags(breakdown).stream().map(FlagForm::of).toList(),
                    review.items(breakdown).stream()
                            .filter(Review.Item::stands)
                            .map(PassageForm::of)
                            .toList(),
                    review.items(breakdown).stream()
                            .filter(item -> withRejected && !item.stands())
                            .map(PassageForm::of)
                            .toList());
        }
    }

    record FlagForm(String type, String reason, LinesForm lines, List<String> people) {
        static FlagForm of(SceneFlag flag) {
            return new FlagForm(flag.type().code(), flag.reason(), LinesForm.of(flag.lines()), flag.people());
        }
    }

    record PassageForm(
            String id,
            String kind,
            String detail,
            String mode,
            String state,
            LinesForm lines,
            List<String> people,
            List<String> groups,
            List<String> witnesses,
            double confidence,
            String reason,
            String question) {
        static PassageForm of(Review.Item item) {
            Passage passage = item.passage();
            return new PassageForm(
                    passage.id(),
                    passage.kind().code(),
                    passage.detail(),
                    passage.mode().code(),
                    Codes.of(item.state()),
                    LinesForm.of(passage.lines()),
                    passage.people(),
                    passage.groups(),
                    passage.witnesses(),
                    Math.round(passage.confidence() * 1000) / 1000.0,
                    passage.reason(),
                    passage.question());
        }
    }

    record SummaryForm(
            int scenes,
            int eighths,
            int needCare,
            int careEighths,
            int read,
            int undecided,
            List<KindForm> kinds,
            List<PersonForm> people,
            List<CrowdForm> groups,
            RidersForm riders,
            List<MinorForm> minors,
            int unread,
            ConfirmedForm confirmed,
            AgesForm ages) {
        static SummaryForm of(Review review) {
            Summary summary = Summary.of(review);
            Summary.Riders riders = summary.riders();
            return new SummaryForm(
                    summary.scenes(),
                    summary.eighths().count(),
                    summary.needingCare(),
                    summary.careEighths().count(),
                    summary.read(),
                    summary.undecided(),
                    summary.kinds().stream()
                            .map(it -> new KindForm(it.kind().code(), it.scenes(), it.passages()))
                            .toList(),
                    summary.involved().stream()
                            .filter(who -> !who.group())
                            .map(who -> new PersonForm(who.name(), who.where().size(), Codes.kinds(who.kinds())))
                            .toList(),
                    summary.involved().stream()
                            .filter(Involved::group)
                            .map(CrowdForm::of)
                            .toList(),
                    new RidersForm(
                            riders.forPeople(),
                            riders.forGroups(),
                            riders.unknown().stream()
                                    .map(it -> new UnknownForm(
                                            it.group(), it.scene().label()))
                                    .toList()),
                    summary.minors().stream()
                            .map(it -> new MinorForm(
                                    it.scene().label(),
                                    it.flag().type().code(),
                                    it.flag().reason()))
                            .toList(),
                    summary.unread(),
                    ConfirmedForm.of(Summary.of(review.confirmed())),
                    new AgesForm(review.said(StoryAge.ADULT), review.said(StoryAge.MINOR)));
        }
    }

    record ConfirmedForm(int needCare, int careEighths, int ridersPeople, int ridersGroups) {
        static ConfirmedForm of(Summary confirmed) {
            return new ConfirmedForm(
                    confirmed.needingCare(),
                    confirmed.careEighths().count(),
                    confirmed.riders().forPeople(),
                    confirmed.riders().forGroups());
        }
    }

    record AgesForm(List<String> adult, List<String> minor) {}

    record KindForm(String kind, int scenes, int passages) {}

    record PersonForm(String name, int scenes, List<String> kinds) {}

    record CrowdForm(String name, int number, int scenes, List<String> kinds) {
        static CrowdForm of(Involved who) {
            int number =
                    who.where().stream().mapToInt(Involved.Where::number).max().orElse(0);
            return new CrowdForm(who.name(), number, who.where().size(), Codes.kinds(who.kinds()));
        }
    }

    record RidersForm(int people, int groups, List<UnknownForm> unknown) {}

    record UnknownForm(String group, String scene) {}

    record MinorForm(String scene, String type, String reason) {}
}
