using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Rammevaerk.Kernel.Faults;
using Rammevaerk.Parties.Domain;
using Rammevaerk.Platform.Audit;
using Rammevaerk.Platform.Storage;
using Rammevaerk.Platform.Web.Access;
using Rammevaerk.Platform.Web.Forms;
using Rammevaerk.Rates.Domain.Rounds;
using Rammevaerk.Rates.Features.Rounds;
using Rammevaerk.Rates.Features.Templates;

namespace Rammevaerk.Rates.Features.Submissions;

/// <summary>
/// Gives the operator's template of the round. The first time is noted, so that the board shows who has begun; that is a
/// write, and so the template is asked for with a form.
/// </summary>
public static class FetchRoundTemplate
{
    private const string Field = "skabelon";

    internal static async Task<IResult> HandleAsync(
        string omraade,
        string aar,
        string part,
        SubmissionDesk submissions,
        RoundTemplate templates,
        PartyRegister parties,
        WriteDesk desk,
        VisitorAccessor visitors,
        CancellationToken cancellation
    )
    {
        if (await submissions.FindAsync(omraade, aar, part, cancellation) is not { } own)
        {
            return Results.NotFound();
        }

        // Whoever fills a part may not open the operator's own page.
        var page = $"{own.Address}/dele";
        if (own.Round.State == RoundState.Planned)
        {
            return new FormRefusal(page, Field, RoundFaults.NotOpen(own.Round));
        }

        // An institution fills its own part and does not see what the operator has delivered for the others.
        var maySee = visitors.Current.May(Permissions.ReadSubmissions, own.Round.AreaKey, own.Party);
        var made = await templates.MakeAsync(own.Round, own.Party, maySee, cancellation);
        if (!made.IsOk)
        {
            return new FormRefusal(page, Field, made.Fault);
        }

        var party = parties.Find(own.Party, own.Round.BudgetYear);
        if (!party.IsOk)
        {
            return new FormRefusal(page, Field, party.Fault);
        }

        if (own.Own.TemplateFetchedAt is null)
        {
            await NoteAsync(desk, own, cancellation);
        }

        return FetchTemplate.Workbook(made.Value, party.Value, own.Round.BudgetYear);
    }

    /// <summary>
    /// Notes the first fetching. When somebody else is noted at the same moment, the template has been fetched all the same.
    /// </summary>
    public static Task<Result<bool>> NoteAsync(WriteDesk desk, OperatorRound own, CancellationToken cancellation) =>
        desk.RunAsync<bool>(
            async write =>
            {
                var row = await write.Db.Set<RoundOperator>().SingleAsync(one => one.Id == own.Own.Id, cancellation);
                if (row.TemplateFetchedAt is not null)
                {
                    return false;
                }

                row.TemplateFetchedAt = write.Now;
                write.Audit(
                    new AuditNote(
                        "template.fetched",
                        own.Round.Reference,
                        $"{own.PartyName} hentede skabelonen til takstrunden for {own.Round.Year}.",
                        own.Round.AreaKey,
                        own.Party
                    )
                );
                return true;
            },
            cancellation
        );
}
