package org.closedset.production;

import static org.closedset.production.PersonSpellings.person;
import static org.closedset.production.PersonSpellings.yes;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.closedset.people.Easing;
import org.closedset.people.Erasable;
import org.closedset.people.Export;
import org.closedset.people.Invitation;
import org.closedset.people.Own;
import org.closedset.people.Passkey;
import org.closedset.people.Recovery;

/** How the facts of {@link AccountFact} and {@link OwnFact} are spelt: the person first. */
final class AccountSpellings {
    static final List<Spelling<?>> ALL = List.of(
            new Spelling<>(
                    "account.invited",
                    1,
                    AccountFact.Invited.class,
                    (fields, it) -> fields.text(it.person().text())
                            .text(it.invitation().id())
                            .text(it.invitation().secret())
                            .text(it.invitation().code())
                            .text(FactBytes.WHEN.format(it.invitation().until())),
                    fields -> new AccountFact.Invited(
                            person(fields), new Invitation(fields.text(), fields.text(), fields.text(), when(fields)))),
            new Spelling<>(
                    "account.invitation-ended",
                    1,
                    AccountFact.InvitationEnded.class,
                    (fields, it) -> fields.text(it.person().text()),
                    fields -> new AccountFact.InvitationEnded(person(fields))),
            new Spelling<>(
                    "account.joined",
                    1,
                    AccountFact.Joined.class,
                    (fields, it) -> fields.text(it.person().text())
                            .text(it.invitation())
                            .text(it.code()),
                    fields -> new AccountFact.Joined(person(fields), fields.text(), fields.text())),
            new Spelling<>(
                    "account.notice-read",
                    1,
                    AccountFact.NoticeRead.class,
                    (fields, it) -> fields.text(it.person().text()).number(it.version()),
                    fields -> new AccountFact.NoticeRead(person(fields), fields.number())),
            new Spelling<>(
                    "account.data-use",
                    1,
                    AccountFact.DataUseSaid.class,
                    (fields, it) ->
                            fields.text(it.person().text()).number(it.version()).text(yes(it.agreed())),
                    fields -> new AccountFact.DataUseSaid(person(fields), fields.number(), yes(fields))),
            new Spelling<>(
                    "account.passkey-added",
                    1,
                    AccountFact.PasskeyAdded.class,
                    (fields, it) -> fields.text(it.person().text())
                            .text(it.passkey().id())
                            .text(it.passkey().credential())
                            .text(it.passkey().device()),
                    fields -> new AccountFact.PasskeyAdded(
                            person(fields), new Passkey(fields.text(), fields.text(), fields.text()))),
            new Spelling<>(
                    "account.passkey-removed",
                    1,
                    AccountFact.PasskeyRemoved.class,
                    (fields, it) -> fields.text(it.person().text()).text(it.passkey()),
                    fields -> new AccountFact.PasskeyRemoved(person(fields), fields.text())),
            new Spelling<>(
                    "account.recovery-made",
                    1,
                    AccountFact.RecoveryMade.class,
                    (fields, it) -> fields.text(it.person().text())
                            .text(it.recovery().id())
                            .text(it.recovery().hash()),
                    fields -> new AccountFact.RecoveryMade(person(fields), new Recovery(fields.text(), fields.text()))),
            new Spelling<>(
                    "account.recovery-used",
                    1,
                    AccountFact.RecoveryUsed.class,
                    (fields, it) -> fields.text(it.person().text()).text(it.recovery()),
                    fields -> new AccountFact.RecoveryUsed(person(fields), fields.text())),
            new Spelling<>(
                    "account.code-made",
                    1,
                    AccountFact.CodeMade.class,
                    (fields, it) ->
                            fields.text(it.person().text()).text(it.id()).text(it.hash()),
                    fields -> new AccountFact.CodeMade(person(fields), fields.text(), fields.text())),
            new Spelling<>(
                    "account.code-handed",
                    1,
                    AccountFact.CodeHanded.class,
                    (fields, it) -> fields.text(it.person().text()).text(it.id()),
                    fields -> new AccountFact.CodeHanded(person(fields), fields.text())),
            new Spelling<>(
                    "account.code-ended",
                    1,
                    AccountFact.CodeEnded.class,
                    (fields, it) -> fields.text(it.person().text()),
                    fields -> new AccountFact.CodeEnded(person(fields))),
            new Spelling<>(
                    "account.code-asked",
                    1,
                    AccountFact.CodeAsked.class,
                    (fields, it) -> fields.text(it.person().text()).text(yes(it.asked())),
                    fields -> new AccountFact.CodeAsked(person(fields), yes(fields))),
            new Spelling<>(
                    "account.second-code",
                    1,
                    AccountFact.SecondCode.class,
                    (fields, it) -> fields.text(it.person().text())
                            .texts(it.hash().stream().toList()),
                    fields -> new AccountFact.SecondCode(person(fields), one(fields, fields.texts()))),
            new Spelling<>(
                    "account.export",
                    1,
                    AccountFact.ExportAsked.class,
                    (fields, it) -> fields.text(it.person().text())
                            .all(
                                    it.export().stream().toList(),
                                    (all, export) ->
                                            all.text(yes(export.said())).text(FactBytes.WHEN.format(export.from()))),
                    fields -> new AccountFact.ExportAsked(
                            person(fields), one(fields, fields.all(each -> new Export(yes(each), when(each)))))),
            new Spelling<>(
                    "account.erased",
                    1,
                    AccountFact.Erased.class,
                    (fields, it) -> fields.text(it.person().text())
                            .texts(it.what().stream()
                                    .map(Erasable::code)
                                    .sorted()
                                    .toList()),
                    fields -> new AccountFact.Erased(person(fields), erasable(fields))),
            new Spelling<>(
                    "own.words",
                    1,
                    OwnFact.WordsSaid.class,
                    (fields, it) -> fields.text(it.person().text())
                            .all(
                                    it.words(),
                                    (all, word) -> all.text(word.form()).text(word.own())),
                    fields -> new OwnFact.WordsSaid(
                            person(fields), fields.all(each -> new Own.OwnWord(each.text(), each.text())))),
            new Spelling<>(
                    "own.support",
                    1,
                    OwnFact.SupportSaid.class,
                    (fields, it) -> fields.text(it.person().text())
                            .all(it.eased().stream().toList(), AccountSpellings::eased),
                    fields ->
                            new OwnFact.SupportSaid(person(fields), one(fields, fields.all(AccountSpellings::eased)))),
            new Spelling<>(
                    "own.other-coordinator",
                    1,
                    OwnFact.OtherCoordinatorAsked.class,
                    (fields, it) -> fields.text(it.person().text()).text(yes(it.asked())),
                    fields -> new OwnFact.OtherCoordinatorAsked(person(fields), yes(fields))),
            new Spelling<>(
                    "own.successor",
                    1,
                    OwnFact.SuccessorSaid.class,
                    (fields, it) -> fields.text(it.person().text()).text(yes(it.mayRead())),
                    fields -> new OwnFact.SuccessorSaid(person(fields), yes(fields))));

    private AccountSpellings() {}

    private static Instant when(FieldReader fields) throws UnreadableFact {
        return fields.value(Instant::parse, FactBytes.WHEN::format);
    }

    private static <T> Optional<T> one(FieldReader fields, List<T> all) throws UnreadableFact {
        fields.check(all.size() < 2);
        return all.stream().findFirst();
    }

    private static Set<Erasable> erasable(FieldReader fields) throws UnreadableFact {
        List<String> codes = fields.texts();
        fields.check(!codes.isEmpty() && List.copyOf(new TreeSet<>(codes)).equals(codes));
        return Set.copyOf(codes.stream().map(Erasable::ofCode).toList());
    }

    private static void eased(FieldWriter fields, Own.Eased eased) {
        fields.texts(eased.of().stream().map(Easing::code).sorted().toList()).text(FactBytes.WHEN.format(eased.from()));
    }

    private static Own.Eased eased(FieldReader fields) throws UnreadableFact {
        List<String> codes = fields.texts();
        Set<String> sorted = new TreeSet<>(codes);
        fields.check(List.copyOf(sorted).equals(codes));
        return new Own.Eased(Set.copyOf(codes.stream().map(Easing::ofCode).toList()), when(fields));
    }
}
