using Rammevaerk.Kernel;
using Rammevaerk.Parties.Domain;
using Rammevaerk.Parties.Features.Duties;
using Rammevaerk.Parties.Features.Groups;
using Rammevaerk.Parties.Features.Mandates;
using Rammevaerk.Parties.Features.Seats;
using Rammevaerk.Parties.Rules;
using Rammevaerk.Platform;
using Rammevaerk.Platform.Web.Access;
using Rammevaerk.Platform.Work;

namespace Rammevaerk.Parties.Features;

/// <summary>
/// What a secretariat should do about its bodies: appoint for the next term, collect what representatives and groups owe.
/// A representative sees the reports that are his or her own.
/// </summary>
internal sealed class PartiesWork(
    PartyRegister parties,
    AppointmentReading appointments,
    MandateReading mandates,
    DutyDesk duties,
    GroupReading groups,
    TimeProvider time
) : IWorklistSource
{
    public async Task<IReadOnlyList<WorkItem>> LoadAsync(Visitor visitor, CancellationToken cancellation)
    {
        var today = DanishClock.Today(time);
        var items = new List<WorkItem>();
        foreach (var area in parties.AllAreas.Where(area => area.Validity.Contains(today)))
        {
            if (visitor.May(Permissions.EditParties, area.Key))
            {
                items.AddRange((await appointments.ExpiringAsync(area.Key, cancellation)).Select(Appoint));
                items.AddRange((await mandates.ExpiringAsync(area.Key, cancellation)).Select(Renew));
                items.AddRange(
                    (await duties.OfAreaAsync(area.Key, cancellation)).Where(view => view.IsDue).Select(Report)
                );
                items.AddRange(
                    (await groups.OfAreaAsync(area.Key, cancellation))
                        .Where(view => IsOwed(view.Commission, today))
                        .Select(Collect)
                );
            }

            if (visitor.May(Permissions.ReadParties, area.Key))
            {
                items.AddRange(
                    (await mandates.ActiveAsync(area.Key, today, cancellation))
                        .Where(view => MandateReportRule.IsDue(view.Mandate, today) && IsFor(visitor, view))
                        .Select(view => ReportBack(visitor, view))
                );
            }
        }

        return items;
    }

    private static WorkItem Appoint(ExpiringTerm term) =>
        new(
            term.Title,
            $"Udløber {Danish.Date(term.LastDay)}: {string.Join(", ", term.People)}.",
            "Åbn organet",
            term.Body.Address,
            term.LastDay
        );

    private static WorkItem Renew(MandateView view) =>
        new(
            $"Forny mandatet i {view.Mandate.Forum}, eller lad det ophøre",
            $"{Danish.Genitive(view.Person.Name)} mandat fra {view.Body.Name} udløber {Danish.Date(view.Mandate.ValidTo!.Value)}.",
            "Åbn mandatet",
            view.Mandate.Address,
            view.Mandate.ValidTo
        );

    private static WorkItem Report(DutyView view) =>
        new(
            $"Indhent den årlige afrapportering fra {view.Body}",
            $"{view.Duty.What}. Gives til {view.To} i {DutyMonths.Of(view.Duty.Month)}.",
            "Skriv den ind",
            view.Duty.Address,
            view.Due
        );

    private static WorkItem Collect(GroupView view) =>
        new(
            $"Følg op på {view.Body.Name}",
            $"Skal aflevere {view.Commission.Deliverable} {view.Commission.DeliverBy}.",
            "Åbn gruppen",
            view.Body.Address,
            view.Commission.DeliverByDay
        );

    private static bool IsOwed(Commission commission, DateOnly today) =>
        commission.State is CommissionState.Active or CommissionState.Constituted
        && commission.DeliverByDay?.AddDays(-MandateReportRule.Notice) <= today;

    private static bool IsFor(Visitor visitor, MandateView view) =>
        visitor.May(Permissions.EditParties, view.Mandate.AreaKey)
        || (view.Person.AccountId is { } account && account == visitor.AccountId);

    private static WorkItem ReportBack(Visitor visitor, MandateView view) =>
        new(
            view.Person.AccountId == visitor.AccountId && visitor.AccountId is not null
                ? $"Giv en tilbagemelding fra {view.Mandate.Forum}"
                : $"Indhent {Danish.Genitive(view.Person.Name)} tilbagemelding fra {view.Mandate.Forum}",
            $"Aftalt til {view.Mandate.NextReport}. {view.Mandate.Text}",
            "Åbn mandatet",
            view.Mandate.Address,
            view.Mandate.NextReportDay
        );
}
