using Microsoft.EntityFrameworkCore;
using Rammevaerk.Kernel;
using Rammevaerk.Kernel.Parameters;
using Rammevaerk.Parties.Domain;
using Rammevaerk.Parties.Features.Registers;
using Rammevaerk.Parties.Features.Seats;
using Rammevaerk.Parties.Rules;
using Rammevaerk.Platform;
using Rammevaerk.Platform.Storage;
using Rammevaerk.Platform.Web.Layout;

namespace Rammevaerk.Parties.Features.Mandates;

/// <summary>Reads an area's mandates.</summary>
public sealed class MandateReading(
    RammevaerkDb db,
    BodyReading bodies,
    AppointmentReading appointments,
    TimeProvider time
)
{
    private const string ExpiresSoon = "udløber snart";

    /// <summary>The mandates in force on the day, by forum: what stands on an agenda.</summary>
    public async Task<IReadOnlyList<MandateView>> ActiveAsync(
        AreaKey area,
        DateOnly day,
        CancellationToken cancellation = default
    ) => [.. (await OfAreaAsync(area, cancellation)).Where(view => view.Mandate.IsActiveOn(day))];

    /// <summary>The mandates that end within the notice of appointments and that nothing comes after.</summary>
    public async Task<IReadOnlyList<MandateView>> ExpiringAsync(AreaKey area, CancellationToken cancellation) =>
        [.. (await OfAreaAsync(area, cancellation)).Where(view => view.IsExpiring)];

    /// <summary>Every mandate of the area: by forum, then by representative.</summary>
    public async Task<IReadOnlyList<MandateView>> OfAreaAsync(AreaKey area, CancellationToken cancellation)
    {
        var today = DanishClock.Today(time);
        var rows = await db.Set<Mandate>()
            .Where(mandate => mandate.Area == area.Value)
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
        var notice = appointments.NoticeOf(area, today);
        var all = rows.ConvertAll(row => row.Mandate);
        var expiring = all.Where(one => MandateExpiryRule.IsExpiring(one, all, today, notice)).ToHashSet();
        return
        [
            .. rows.OrderBy(row => row.Mandate.Forum, Danish.Order)
                .ThenBy(row => row.Person.Name, Danish.Order)
                .Select(row => new MandateView(
                    row.Mandate,
                    row.Body,
                    row.Person,
                    bodies.OrganisationOf(row.Person),
                    expiring.Contains(row.Mandate) ? ExpiresSoon : row.Mandate.StandingOn(today),
                    row.Mandate.IsActiveOn(today) && MandateReportRule.IsLate(row.Mandate, today),
                    expiring.Contains(row.Mandate)
                )),
        ];
    }

    /// <summary>The mandate of the area with what was reported under it; null when it is another area's.</summary>
    public async Task<(MandateView View, IReadOnlyList<ReportBack> Reports)?> FindAsync(
        AreaKey area,
        Guid id,
        CancellationToken cancellation
    )
    {
        var found = (await OfAreaAsync(area, cancellation)).FirstOrDefault(view => view.Mandate.Id == id);
        return found is null
            ? null
            : (
                found,
                await db.Set<ReportBack>()
                    .AsNoTracking()
                    .Where(report => report.MandateId == id)
                    .OrderByDescending(report => report.On)
                    .ThenByDescending(report => report.Id)
                    .ToListAsync(cancellation)
            );
    }
}

/// <summary>A mandate with who has it and who gave it.</summary>
/// <param name="Mandate">The mandate.</param>
/// <param name="Body">Who gave it.</param>
/// <param name="Person">The representative.</param>
/// <param name="Organisation">The representative's organisation.</param>
/// <param name="Standing">kommende, gælder, udløber snart or ophørt, today.</param>
/// <param name="IsReportLate">True when a report should have been given.</param>
/// <param name="IsExpiring">True when it ends within the notice and nothing comes after.</param>
public sealed record MandateView(
    Mandate Mandate,
    Body Body,
    Person Person,
    string Organisation,
    string Standing,
    bool IsReportLate,
    bool IsExpiring
)
{
    /// <summary>How the standing is marked.</summary>
    public BadgeKind Badge =>
        IsExpiring ? BadgeKind.Warning
        : Standing == "gælder" ? BadgeKind.Success
        : BadgeKind.Plain;
}

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
                new("tilstand", "Tilstand", view => view.Standing) { Badge = view => view.Badge },
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
