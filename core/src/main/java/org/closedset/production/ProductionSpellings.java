package org.closedset.production;

import java.time.ZoneId;
import java.util.List;
import org.closedset.boundaries.ContractNotice;

/** How the facts of {@link ProductionFact} are spelt. */
final class ProductionSpellings {
    static final List<Spelling<?>> ALL = List.of(
            new Spelling<>(
                    "production.opened",
                    1,
                    ProductionFact.Opened.class,
                    (fields, it) -> fields.text(it.title()).text(it.zone().getId()),
                    fields -> new ProductionFact.Opened(fields.text(), fields.value(ZoneId::of, ZoneId::getId))),
            new Spelling<>(
                    "production.renamed",
                    1,
                    ProductionFact.Renamed.class,
                    (fields, it) -> fields.text(it.title()),
                    fields -> new ProductionFact.Renamed(fields.text())),
            new Spelling<>(
                    "production.episode",
                    1,
                    ProductionFact.EpisodeTold.class,
                    (fields, it) -> fields.text(it.episode()).text(it.title()),
                    fields -> new ProductionFact.EpisodeTold(fields.text(), fields.text())),
            new Spelling<>(
                    "production.episode-removed",
                    1,
                    ProductionFact.EpisodeRemoved.class,
                    (fields, it) -> fields.text(it.episode()),
                    fields -> new ProductionFact.EpisodeRemoved(fields.text())),
            new Spelling<>(
                    "production.about",
                    1,
                    ProductionFact.AboutTold.class,
                    (fields, it) -> fields.text(it.about().paidBy())
                            .text(it.about().server())
                            .text(it.about().keys())
                            .text(it.about().courts()),
                    fields -> new ProductionFact.AboutTold(
                            new About(fields.text(), fields.text(), fields.text(), fields.text(), ""))),
            new Spelling<>(
                    "production.about",
                    2,
                    ProductionFact.AboutTold.class,
                    (fields, it) -> fields.text(it.about().paidBy())
                            .text(it.about().server())
                            .text(it.about().keys())
                            .text(it.about().courts())
                            .text(it.about().erased()),
                    fields -> new ProductionFact.AboutTold(
                            new About(fields.text(), fields.text(), fields.text(), fields.text(), fields.text()))),
            new Spelling<>(
                    "production.notice",
                    1,
                    ProductionFact.NoticeWritten.class,
                    (fields, it) ->
                            fields.number(it.notice().hours()).text(it.notice().source()),
                    fields -> new ProductionFact.NoticeWritten(notice(fields))),
            new Spelling<>(
                    "production.handed-over",
                    1,
                    ProductionFact.HandedOver.class,
                    (fields, it) -> fields.text(it.from().text()).text(it.to().text()),
                    fields -> new ProductionFact.HandedOver(
                            PersonSpellings.person(fields), PersonSpellings.person(fields))),
            new Spelling<>(
                    "production.wrapped",
                    1,
                    ProductionFact.Wrapped.class,
                    (fields, it) -> {},
                    fields -> new ProductionFact.Wrapped()),
            new Spelling<>(
                    "production.archived",
                    1,
                    ProductionFact.Archived.class,
                    (fields, it) -> {},
                    fields -> new ProductionFact.Archived()),
            new Spelling<>(
                    "production.reopened",
                    1,
                    ProductionFact.Reopened.class,
                    (fields, it) -> {},
                    fields -> new ProductionFact.Reopened()),
            new Spelling<>(
                    "production.said-erased",
                    1,
                    ProductionFact.SaidErased.class,
                    (fields, it) -> {},
                    fields -> new ProductionFact.SaidErased()),
            new Spelling<>(
                    "production.seal-made",
                    1,
                    ProductionFact.SealMade.class,
                    (fields, it) -> fields.text(it.keys()),
                    fields -> new ProductionFact.SealMade(fields.text())),
            new Spelling<>(
                    "production.deleted",
                    1,
                    ProductionFact.Deleted.class,
                    (fields, it) -> {},
                    fields -> new ProductionFact.Deleted()));

    private ProductionSpellings() {}

    private static ContractNotice notice(FieldReader fields) throws UnreadableFact {
        int hours = fields.number();
        fields.check(ContractNotice.offered(hours));
        return fields.value(source -> new ContractNotice(hours, source), ContractNotice::source);
    }
}
