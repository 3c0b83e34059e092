using Microsoft.EntityFrameworkCore;
using Rammevaerk.Kernel;
using Rammevaerk.Kernel.Parameters;
using Rammevaerk.Parties.Domain;
using Rammevaerk.Parties.Features.Registers;
using Rammevaerk.Parties.Rules;
using Rammevaerk.Platform;
using Rammevaerk.Platform.Storage;
using Rammevaerk.Platform.Web.Layout;

namespace Rammevaerk.Parties.Features.Mandates;

/// <summary>Reads an area's mandates.</summary>
public sealed class MandateReading(RammevaerkDb db, BodyReading bodies, TimeProvider time)
{
    /// <summary>The mandates in force on the day, by forum: what stands on an agenda.</summary>
    public async Task<IReadOnlyList<MandateView>> ActiveAsync(
        AreaKey area,
        DateOnly day,
        CancellationToken cancellation = default
    ) => [.. (await OfAreaAsync(area, cancellation)).Where(view => view.Mandate.IsActiveOn(day))];

    /// <summary>Every mandate of the area: by forum, then by representative.</summary>
    public Task<IReadOnlyList<MandateView>> OfAreaAsync(AreaKey area, CancellationToken cancellation) =>
        ReadAsync(db.Set<Mandate>().Where(mandate => mandate.Area == area.Value), cancellation);

    /// <summary>The mandate of the area with what was reported under it; null when it is another area's.</summary>
    public async Task<(MandateView View, IReadOnlyList<ReportBack> Reports)?> FindAsync(
        AreaKey area,
        Guid id,
        CancellationToken cancellation
    )
    {
        var found = await ReadAsync(
            db.Set<Mandate>().Where(mandate => mandate.Area == area.Value && mandate.Id == id),
            cancellation
        );
        return found.Count == 0
            ? null
            : (
                found[0],
                await db.Set<ReportBack>()
                    .AsNoTracking()
                    .Where(report => report.MandateId == id)
                    .OrderByDescending(report => report.On)
                    .ThenByDescending(report => report.Id)
                    .ToListAsync(cancellation)
            );
    }

    private async Task<IReadOnlyList<MandateView>> ReadAsync(
        IQueryable<Mandate> mandates,
        CancellationToken cancellation
    )
    {
        var today = DanishClock.Today(time);
        var rows = await mandates
            .AsNoTracking()
            .Join(
                db.Set<Person>().AsNoTracking(),
                mandate => mandate.PersonId,
                person => person.Id,
                (mandate, person) => new { Mandate = mandate, Person = person }
            )
            .Join(
                db.Set<Body>().AsNoTracking(),
                one => one.Mandate.BodyId,
                body => body.Id,
                (one, body) =>
                    new
                    {
                        one.Mandate,
                        one.Person,
                        Body = body,
                    }
            )
            .ToListAsync(cancellation);
        return
        [
            .. rows.OrderBy(row => row.Mandate.Forum, Danish.Order)
                .ThenBy(row => row.Person.Name, Danish.Order)
                .Select(row => new MandateView(
                    row.Mandate,
                    row.Body,
                    row.Person,
                    bodies.OrganisationOf(row.Person),
                    row.Mandate.StandingOn(today),
                    row.Mandate.IsActiveOn(today) && MandateReportRule.IsLate(row.Mandate, today)
                )),
        ];
    }
}

/// <summary>A mandate with who has it and who gave it.</summary>
/// <param name="Mandate">The mandate.</param>
/// <param name="Body">Who gave it.</param>
/// <param name="Person">The representative.</param>
/// <param name="Organisation">The representative's organisation.</param>
/// <param name="Standing">kommende, gælder or ophørt, today.</param>
/// <param name="IsReportLate">True when a report should have been given.</param>
public sealed record MandateView(
    Mandate Mandate,
    Body Body,
    Person Person,
    string Organisation,
    string Standing,
    bool IsReportLate
);

/// <summary>The list of an area's mandates.</summary>
public static class MandateRegister
{
    public static Register<MandateView> Register { get; } =
        new(
            "Mandater",
            "Der er ikke givet mandater endnu.",
            [
                new("hvor", "Hvor", view => view.Mandate.Forum) { Address = view => view.Mandate.Address },
                new("repraesentant", "Repræsentant", view => view.Person.Name),
                new("organisation", "Organisation", view => view.Organisation),
                new("mandat", "Mandat", view => view.Mandate.Text) { Width = 50 },
                new("af", "Givet af", view => view.Body.Name),
                RegisterColumns.Day<MandateView>("fra", "Fra", view => view.Mandate.ValidFrom),
                RegisterColumns.Day<MandateView>("til", "Til", view => view.Mandate.ValidTo),
                new("tilbage", "Næste tilbagemelding", ReportOf, view => view.Mandate.NextReportDay),
                new("tilstand", "Tilstand", view => view.Standing)
                {
                    Badge = view => view.Standing == "gælder" ? BadgeKind.Success : BadgeKind.Plain,
                },
            ],
            [
                new("tilstanden", "Tilstand", view => [view.Standing]),
                new("givet-af", "Givet af", view => [view.Body.Name]),
            ]
        );

    private static string ReportOf(MandateView view) =>
        view.Mandate.NextReport.Length == 0 ? "–"
        : view.IsReportLate ? $"{view.Mandate.NextReport} (mangler)"
        : view.Mandate.NextReport;
}
