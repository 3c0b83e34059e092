using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Rammevaerk.Kernel;
using Rammevaerk.Kernel.Faults;
using Rammevaerk.Platform;
using Rammevaerk.Platform.Audit;
using Rammevaerk.Platform.Storage;
using Rammevaerk.Platform.Web.Forms;
using Rammevaerk.Rates.Domain.Rounds;
using Rammevaerk.Rates.Files;

namespace Rammevaerk.Rates.Features.Rounds;

/// <summary>
/// Gives an open round a newer layout of the rate file. Those who have fetched or delivered are told; the template they
/// fetch then is filled with what they have delivered. Permission rounds.manage in the area.
/// </summary>
public sealed class CorrectLayout(WriteDesk desk, RoundMail mail)
{
    public const string LayoutField = RoundForm.Layout;
    public const string MessageField = RoundForm.Message;

    public static string PageOf(string area, string year) => $"/takster/runder/{area}/{year}/takstfil";

    /// <summary>The layouts newer than the round's, oldest first.</summary>
    public static IReadOnlyList<RateFileLayout> NewerThan(RateRound round) =>
        [.. Layouts.All.SkipWhile(layout => layout.Version != round.Layout).Skip(1)];

    public static async Task<IResult> HandleAsync(
        string omraade,
        string aar,
        HttpContext context,
        IFormCollection form,
        CorrectLayout use,
        RoundDesk rounds,
        CancellationToken cancellation
    )
    {
        var page = PageOf(omraade, aar);
        var message = Reason.Of(form[MessageField]);
        if (!message.IsOk)
        {
            return new FormRefusal(page, MessageField, message.Fault);
        }

        var version = int.TryParse(form[EditRound.VersionField], Danish.Invariant, out var posted) ? posted : 0;
        var layout = form[LayoutField].ToString();
        var done = await use.RunAsync(omraade, aar, layout, message.Value, version, cancellation);
        return
            done.Fault?.Id == StorageFaults.ChangedMeanwhile().Id
            && await rounds.FindAsync(omraade, aar, cancellation) is { } stored
            ? BothVersions.Refuse(
                context,
                page,
                [
                    new("Takstfilens udgave", layout, stored.Layout),
                    new("Hvad er rettet?", message.Value, stored.LayoutMessage),
                ]
            )
            : RoundChange.Answer(context, done, $"/takster/runder/{omraade}/{aar}", page, LayoutField);
    }

    /// <summary>RV-450 no round, RV-484 not open, RV-488 not newer, RV-701 changed since the form was filled.</summary>
    public Task<Result<RoundChange>> RunAsync(
        string area,
        string year,
        string layout,
        string message,
        int version,
        CancellationToken cancellation
    ) =>
        desk.RunAsync<RoundChange>(
            async write =>
            {
                if (await write.HoldAloneAsync(area, year, cancellation) is not { } round)
                {
                    return RoundFaults.NoRound(area, year);
                }

                if (round.State != RoundState.Open)
                {
                    return RoundPlanFaults.WrongState(round);
                }

                if (round.Version != version)
                {
                    return StorageFaults.ChangedMeanwhile();
                }

                if (NewerThan(round).All(newer => newer.Version != layout))
                {
                    return RoundPlanFaults.LayoutNotNewer(layout, round);
                }

                var before = round.Layout;
                round.Layout = layout;
                round.LayoutMessage = message;
                round.LayoutChangedAt = write.Now;
                var told = await TellAsync(write, round, cancellation);
                write.Audit(
                    new AuditNote(
                        "round.layout-corrected",
                        round.Reference,
                        $"Takstrunden for {round.Year} i {RoundWords.AreaName(round.Area)} fik takstfilens udgave {layout}, og {RoundWords.Operators(told)} fik besked.",
                        round.AreaKey,
                        Before: new { Layout = before },
                        After: new { round.Layout, Told = told },
                        Why: message
                    )
                );
                return new RoundChange(
                    round,
                    $"Runden bruger nu takstfilens udgave {layout}, og {RoundWords.Operators(told)} har fået besked."
                );
            },
            cancellation
        );

    private async Task<int> TellAsync(Write write, RateRound round, CancellationToken cancellation)
    {
        var delivered = await write
            .Db.Set<RateSubmission>()
            .Where(submission => submission.RoundId == round.Id)
            .Select(submission => submission.Party)
            .Distinct()
            .ToListAsync(cancellation);
        var touched = await write
            .Db.Set<RoundOperator>()
            .AsNoTracking()
            .Where(row => row.RoundId == round.Id && (row.TemplateFetchedAt != null || delivered.Contains(row.Party)))
            .ToListAsync(cancellation);
        var today = DanishClock.Date(write.Now);
        var contacts = await RoundContacts.OfAreaAsync(write.Db, round.AreaKey, today, cancellation);
        foreach (var row in touched)
        {
            foreach (var person in contacts[row.Party])
            {
                await write.SendAsync(
                    mail.LayoutCorrected(round, row, person, delivered.Contains(row.Party)),
                    cancellation
                );
            }

            write.Notify(
                contacts[row.Party].Select(person => person.AccountId),
                $"Takstfilen for {round.Year} er rettet til udgave {round.Layout}. Hent den nye skabelon.",
                RateSubmission.AddressOf(round, row.Party)
            );
        }

        return touched.Count;
    }
}
