using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Rammevaerk.Kernel;
using Rammevaerk.Kernel.Faults;
using Rammevaerk.Parties.Domain;
using Rammevaerk.Platform;
using Rammevaerk.Platform.Audit;
using Rammevaerk.Platform.Storage;
using Rammevaerk.Platform.Web.Forms;
using Rammevaerk.Rates.Domain.Rounds;

namespace Rammevaerk.Rates.Features.Rounds;

/// <summary>
/// Changes dates, message and operators of a planned or open round, and the layout of a planned one. In an open round
/// operators new in it are invited, and a moved deadline is told. Permission rounds.manage in the area.
/// </summary>
public sealed class EditRound(WriteDesk desk, RoundInvitations invitations, RoundMail mail)
{
    public const string VersionField = "version";

    public static string PageOf(string area, string year) => $"/takster/runder/{area}/{year}/ret";

    public static async Task<IResult> HandleAsync(
        string omraade,
        string aar,
        HttpContext context,
        IFormCollection form,
        EditRound use,
        RoundDesk rounds,
        RoundDrafts drafts,
        PartyRegister parties,
        CancellationToken cancellation
    )
    {
        if (await rounds.FindAsync(omraade, aar, cancellation) is not { } round)
        {
            return Results.NotFound();
        }

        var page = PageOf(omraade, aar);
        var operators = await rounds.OperatorsAsync(round, cancellation);
        var codes = operators
            .Select(row => row.Party)
            .Union(drafts.PartiesOf(round.AreaKey, round.BudgetYear).Select(party => party.Code.Value));
        var (plan, faults) = RoundForm.Read(form, round.AreaKey, round.BudgetYear, codes);
        if (plan is null)
        {
            return new FormRefusal(page, faults);
        }

        var version = int.TryParse(form[VersionField], Danish.Invariant, out var posted) ? posted : 0;
        var edited = await use.RunAsync(plan, version, cancellation);
        return edited.Fault?.Id == StorageFaults.ChangedMeanwhile().Id
            ? BothVersions.Refuse(
                context,
                page,
                RoundVersions.Of(plan, round, operators, party => RoundWords.NameOf(parties, round, party))
            )
            : RoundChange.Answer(context, edited, round.Address, page, RoundForm.Field(RoundDate.Opens));
    }

    /// <summary>RV-450 no round, RV-484 closed or published, RV-701 changed since the form was filled.</summary>
    /// <param name="plan">The round as it shall be.</param>
    /// <param name="version">The version the form was filled from.</param>
    /// <param name="cancellation">Stops the work.</param>
    public Task<Result<RoundChange>> RunAsync(RoundPlan plan, int version, CancellationToken cancellation) =>
        desk.RunAsync<RoundChange>(
            async write =>
            {
                var (area, year) = (plan.Area.Value, plan.Year.ToString());
                if (await write.HoldAloneAsync(area, year, cancellation) is not { } round)
                {
                    return RoundFaults.NoRound(area, year);
                }

                if (round.State is not (RoundState.Planned or RoundState.Open))
                {
                    return RoundPlanFaults.WrongState(round);
                }

                if (round.Version != version)
                {
                    return StorageFaults.ChangedMeanwhile();
                }

                var operators = await write
                    .Db.Set<RoundOperator>()
                    .Where(row => row.RoundId == round.Id)
                    .ToListAsync(cancellation);
                var before = RoundRecord.Of(round, Expected(operators));
                Apply(write, round, operators, plan);
                if (round.State == RoundState.Open)
                {
                    await TellAsync(write, round, operators, before, cancellation);
                }

                write.Audit(
                    new AuditNote(
                        "round.edited",
                        round.Reference,
                        $"Takstrunden for {round.Year} i {RoundWords.AreaName(round.Area)} blev rettet.",
                        round.AreaKey,
                        Before: before,
                        After: RoundRecord.Of(round, Expected(operators))
                    )
                );
                return new RoundChange(round, $"Takstrunden for {round.Year} er rettet.");
            },
            cancellation
        );

    private static void Apply(Write write, RateRound round, List<RoundOperator> operators, RoundPlan plan)
    {
        plan.Dates.ApplyTo(round);
        round.Message = plan.Message;
        if (round.State == RoundState.Planned)
        {
            round.Layout = plan.Layout;
        }

        foreach (var party in plan.Expected.Except(operators.Select(row => row.Party)).ToList())
        {
            var added = new RoundOperator { RoundId = round.Id, Party = party };
            write.Db.Add(added);
            operators.Add(added);
        }

        foreach (var row in operators)
        {
            row.IsExpected = plan.Expected.Contains(row.Party);
            if (row.ExtendedTo <= round.Deadline)
            {
                // The round's own deadline is later now, so there is nothing left to extend.
                (row.ExtendedTo, row.ExtensionReason, row.ExtendedAt) = (null, null, null);
            }
        }

        // The operators are part of the form, so whoever changed only them must win or lose too.
        write.Db.Entry(round).Property(one => one.Message).IsModified = true;
    }

    private async Task TellAsync(
        Write write,
        RateRound round,
        List<RoundOperator> operators,
        RoundRecord before,
        CancellationToken cancellation
    )
    {
        var told = operators.Where(row => row is { IsExpected: true, InvitedAt: not null }).ToList();
        await invitations.SendAsync(write, round, operators, cancellation);
        if (before.Deadline == round.Deadline)
        {
            return;
        }

        var today = DanishClock.Date(write.Now);
        var contacts = await RoundContacts.OfAreaAsync(write.Db, round.AreaKey, today, cancellation);
        foreach (var row in told)
        {
            foreach (var person in contacts[row.Party])
            {
                await write.SendAsync(mail.Moved(round, row, person, before.Deadline), cancellation);
            }
        }
    }

    private static IEnumerable<string> Expected(IEnumerable<RoundOperator> operators) =>
        operators.Where(row => row.IsExpected).Select(row => row.Party);
}
