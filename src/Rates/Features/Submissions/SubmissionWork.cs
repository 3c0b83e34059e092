using Microsoft.EntityFrameworkCore;
using Rammevaerk.Kernel;
using Rammevaerk.Platform.Storage;
using Rammevaerk.Platform.Web.Access;
using Rammevaerk.Platform.Work;
using Rammevaerk.Rates.Domain.Rounds;
using Rammevaerk.Rates.Features.Rounds;
using Rammevaerk.Rates.Features.Submissions.Findings;
using Rammevaerk.Rates.Features.Submissions.Parts;
using Rammevaerk.Rates.Rules.Checks;

namespace Rammevaerk.Rates.Features.Submissions;

/// <summary>
/// What an operator's people should do in its rounds: fetch and deliver, mend and explain, sign off; and for whoever
/// fills an institution's part, to hand it in without errors.
/// </summary>
public sealed class SubmissionWork(RammevaerkDb db, SubmissionDesk submissions, PartCheck check) : IWorklistSource
{
    public async Task<IReadOnlyList<WorkItem>> LoadAsync(Visitor visitor, CancellationToken cancellation)
    {
        var items = new List<WorkItem>();
        foreach (var assignment in visitor.With(Permissions.Deliver).Where(one => one.Party is not null))
        {
            foreach (var (round, own, newest) in await RoundsAsync(assignment, cancellation))
            {
                if (await OfficerAsync(round, own, newest, cancellation) is { } item)
                {
                    items.Add(item);
                }
            }
        }

        foreach (var assignment in visitor.With(Permissions.SignOff).Where(one => one.Party is not null))
        {
            foreach (var (round, own, newest) in await RoundsAsync(assignment, cancellation))
            {
                if (newest is not null && await ApproverAsync(round, own, newest, cancellation) is { } item)
                {
                    items.Add(item);
                }
            }
        }

        // Who delivers has that to do, and may fill a part besides.
        foreach (
            var assignment in visitor
                .With(Permissions.FillPart)
                .Where(one => one.Party is not null && !visitor.May(Permissions.Deliver, one.Area, one.Party))
        )
        {
            foreach (var (round, own, newest) in await RoundsAsync(assignment, cancellation))
            {
                if (newest is null && await PartAsync(round, own, visitor, cancellation) is { } item)
                {
                    items.Add(item);
                }
            }
        }

        return items;
    }

    private async Task<WorkItem?> OfficerAsync(
        RateRound round,
        RoundOperator own,
        RateSubmission? newest,
        CancellationToken cancellation
    )
    {
        var address = RateSubmission.AddressOf(round, own.Party);
        var due = own.DeadlineIn(round);
        if (newest is null)
        {
            return round.State != RoundState.Open ? null
                : own.TemplateFetchedAt is null
                    ? new(
                        $"Hent skabelonen til takstrunde {round.Year}",
                        $"Den er udfyldt med sidste års tilbud. Frist for aflevering er {RoundWords.Day(due)}.",
                        "Hent",
                        address,
                        due
                    )
                : new(
                    $"Aflevér takstfilen for {round.Year}",
                    "Skabelonen er hentet.",
                    "Aflevér",
                    $"{address}#aflever",
                    due
                );
        }

        if (newest.State == SubmissionState.Returned)
        {
            return new(
                $"Ret den returnerede takstfil for {round.Year}",
                newest.ReviewComment ?? "Takstgruppens kommentarer står på siden.",
                "Se kommentarerne",
                address,
                Waiting: newest.ReviewedAt
            );
        }

        if (newest.State != SubmissionState.Delivered)
        {
            return null;
        }

        var findings = await DeliveryFindings.LoadAsync(db, round, newest, cancellation);
        return findings switch
        {
            { OpenErrors: > 0 and var errors } => new(
                errors == 1
                    ? $"Ret én fejl i takstfilen for {round.Year}"
                    : $"Ret {Danish.Number(errors)} fejl i takstfilen for {round.Year}",
                $"Levering {newest.Number}, {newest.FileName}.",
                "Ret fejlene",
                $"{newest.AddressIn(round)}/fund",
                due
            ),
            { OpenWarnings: > 0 and var warnings } => new(
                warnings == 1
                    ? $"Forklar én advarsel i takstfilen for {round.Year}"
                    : $"Forklar {Danish.Number(warnings)} advarsler i takstfilen for {round.Year}",
                $"Levering {newest.Number} kan godkendes, når hver advarsel har en bemærkning.",
                "Skriv bemærkninger",
                $"{newest.AddressIn(round)}/fund?alvor=advarsel",
                due
            ),
            _ => null,
        };
    }

    private async Task<WorkItem?> ApproverAsync(
        RateRound round,
        RoundOperator own,
        RateSubmission newest,
        CancellationToken cancellation
    )
    {
        if (newest.State != SubmissionState.Delivered)
        {
            return null;
        }

        var findings = await DeliveryFindings.LoadAsync(db, round, newest, cancellation);
        return findings.HasOpen
            ? null
            : new(
                $"Godkend takstfilen for {round.Year}",
                $"Levering {newest.Number} fra {newest.ReceivedByName} er uden fejl, og alle advarsler er forklaret.",
                "Godkend",
                $"{newest.AddressIn(round)}/godkendelse",
                own.DeadlineIn(round),
                newest.ReceivedAt
            );
    }

    /// <summary>To hand the part in, or to mend it; null when it is in and without errors.</summary>
    private async Task<WorkItem?> PartAsync(
        RateRound round,
        RoundOperator own,
        Visitor visitor,
        CancellationToken cancellation
    )
    {
        var page = $"{RateSubmission.AddressOf(round, own.Party)}/dele";
        var parts = await db.Set<InstitutionPart>()
            .AsNoTracking()
            .Where(part =>
                part.RoundId == round.Id
                && part.Party == own.Party
                && part.ReplacedAt == null
                && part.ReceivedBy == visitor.AccountId
            )
            .OrderBy(part => part.Institution)
            .ToListAsync(cancellation);
        if (parts.Count == 0)
        {
            return new(
                $"Udfyld jeres del af takstfilen for {round.Year}",
                "Hent skabelonen, udfyld jeres egne rækker, og læg filen op.",
                "Gå til min del",
                page,
                own.DeadlineIn(round)
            );
        }

        var operatorRound = await submissions.FindAsync(
            round.Area,
            round.BudgetYear.ToString(),
            own.Party,
            cancellation
        );
        foreach (var part in parts)
        {
            var found = await check.RunAsync(operatorRound!, part, cancellation);
            if (found is { IsOk: true, Value.Errors: > 0 and var errors })
            {
                return new(
                    $"Ret {SeverityText.Counted(Severity.Error, errors)} i jeres del af takstfilen for {round.Year}",
                    $"{part.Institution}: {part.FileName}.",
                    "Se fejlene",
                    $"{page}#kontrol",
                    own.DeadlineIn(round)
                );
            }
        }

        return null;
    }

    /// <summary>The rounds the operator is at work in, each with its newest delivery.</summary>
    private async Task<List<(RateRound Round, RoundOperator Own, RateSubmission? Newest)>> RoundsAsync(
        Assignment assignment,
        CancellationToken cancellation
    )
    {
        var rows = await db.Set<RoundOperator>()
            .AsNoTracking()
            .Where(own => own.Party == assignment.Party && own.IsExpected)
            .Join(
                db.Set<RateRound>().AsNoTracking(),
                own => own.RoundId,
                round => round.Id,
                (own, round) => new { own, round }
            )
            .Where(row =>
                row.round.Area == assignment.Area.Value
                && (row.round.State == RoundState.Open || row.round.State == RoundState.Closed)
            )
            .OrderBy(row => row.round.Year)
            .ToListAsync(cancellation);
        var found = new List<(RateRound, RoundOperator, RateSubmission?)>();
        foreach (var row in rows)
        {
            var newest = await db.Set<RateSubmission>()
                .AsNoTracking()
                .Where(one => one.RoundId == row.round.Id && one.Party == row.own.Party)
                .OrderByDescending(one => one.Number)
                .FirstOrDefaultAsync(cancellation);
            found.Add((row.round, row.own, newest));
        }

        return found;
    }
}
