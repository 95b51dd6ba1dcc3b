package org.closedset.exports;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.closedset.disclosure.FrontPage;
import org.closedset.disclosure.OwnRecord;
import org.closedset.disclosure.Trusted;
import org.closedset.people.Age;
import org.closedset.people.Easing;
import org.closedset.people.Own;
import org.closedset.people.Part;
import org.closedset.people.Role;
import org.closedset.people.Shared;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/** All that is kept about somebody, for machines, to be given to them alone; docs/formats/own-record-json.md. */
public final class OwnRecordJson {
    private static final ObjectWriter WRITER = JsonMapper.builder()
            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .build()
            .writer()
            .with(new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n")));

    private OwnRecordJson() {}

    /** Whose it is and when it was made; {@code said} whether what they say of themselves is to be in it. */
    public record Made(String notice, String production, Instant at, boolean said) {}

    /** Who was shown what of them on a day, and how often. */
    public record Looked(String day, String by, String what, int times) {}

    public static String of(Made made, OwnRecord own, List<Looked> looked) {
        return WRITER.writeValueAsString(form(made, own, looked)) + "\n";
    }

    private static Form form(Made made, OwnRecord own, List<Looked> looked) {
        return new Form(
                "closedset-own-record",
                1,
                made.notice(),
                made.at().toString(),
                made.production(),
                made.said(),
                new NameForm(
                        own.addressed().name(),
                        own.addressed().pronouns(),
                        own.addressed().language()),
                own.roles().stream().map(Role::code).toList(),
                own.parts().stream().map(PartForm::of).toList(),
                AgeForm.of(own),
                own.representatives().stream().map(Trusted.Named::name).toList(),
                own.careContacts().stream().map(Trusted.Named::name).toList(),
                own.representatives().stream().map(SharedForm::of).toList(),
                own.ties().stream().map(TieForm::of).toList(),
                DoorForm.of(own),
                made.said() ? SaidForm.of(own) : null,
                made.said() ? LimitsForm.of(own, made.at()) : null,
                RidersForm.of(own, made.said()),
                ScenesForm.of(own, made.said()),
                NoticesForm.of(own),
                BackgroundsForm.of(own),
                looked);
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    private record Form(
            String format,
            int version,
            String notice,
            String made,
            String production,
            boolean withWhatYouSay,
            NameForm addressed,
            List<String> roles,
            List<PartForm> parts,
            AgeForm age,
            List<String> representatives,
            List<String> careContacts,
            List<SharedForm> shared,
            List<TieForm> ties,
            DoorForm wayIn,
            @Nullable SaidForm said,
            @Nullable LimitsForm boundaries,
            List<RidersForm.One> riders,
            List<ScenesForm.One> scenes,
            List<NoticesForm.One> notices,
            List<BackgroundsForm.One> background,
            List<Looked> looked) {}

    private record NameForm(String name, String pronouns, String language) {}

    private record PartForm(String script, String name, String performerClass) {
        static PartForm of(Part part) {
            return new PartForm(
                    part.script(), part.name(), part.performerClass().code());
        }
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    private record AgeForm(
            boolean countsAsMinor,
            List<String> by,
            @Nullable String document,
            @Nullable String day) {
        static AgeForm of(OwnRecord own) {
            boolean minor = own.age() != Age.VERIFIED_ADULT;
            return own.checked()
                    .map(it -> new AgeForm(
                            minor, it.by(), it.document().code(), it.day().toString()))
                    .orElseGet(() -> new AgeForm(minor, List.of(), null, null));
        }
    }

    private record SharedForm(String with, List<String> riders, List<String> told) {
        static SharedForm of(Trusted.Named named) {
            return new SharedForm(
                    named.name(),
                    named.shared().riders().stream().sorted().toList(),
                    named.shared().news().stream()
                            .map(Shared.News::code)
                            .sorted()
                            .toList());
        }
    }

    private record TieForm(String with, String kind) {
        static TieForm of(FrontPage.Declared tie) {
            return new TieForm(tie.with(), tie.kind().code());
        }
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    private record DoorForm(
            @Nullable Integer noticeRead,
            @Nullable Boolean dataUse,
            List<String> devices,
            boolean recoveryCode,
            boolean ownCode,
            boolean ownCodeAsked,
            boolean met) {
        static DoorForm of(OwnRecord own) {
            OwnRecord.WayIn way = own.wayIn();
            return new DoorForm(
                    way.noticeRead().orElse(null),
                    way.dataUse().map(it -> it.agreed()).orElse(null),
                    way.devices(),
                    way.recovery(),
                    way.code(),
                    way.codeAsked(),
                    own.met());
        }
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    private record SaidForm(
            List<WordForm> words,
            List<String> less,
            @Nullable String lessFrom,
            boolean otherCoordinator,
            String successorMayRead,
            List<NoticesForm.Said> notices,
            List<BackgroundsForm.Said> items,
            FittingForm fitting,
            List<FittingForm.Settled> settledInFittings) {
        static SaidForm of(OwnRecord record) {
            Own own = record.said();
            return new SaidForm(
                    own.words().stream()
                            .map(it -> new WordForm(it.form(), it.own()))
                            .toList(),
                    own.eased().stream()
                            .flatMap(it -> it.of().stream())
                            .map(Easing::code)
                            .sorted()
                            .toList(),
                    own.eased().map(it -> it.from().toString()).orElse(null),
                    own.otherCoordinator(),
                    own.successor().name().toLowerCase(Locale.ROOT),
                    NoticesForm.said(own.noticed()),
                    BackgroundsForm.said(own.items()),
                    FittingForm.of(own.fitting()),
                    FittingForm.settled(record));
        }
    }

    private record WordForm(String form, String own) {}
}
