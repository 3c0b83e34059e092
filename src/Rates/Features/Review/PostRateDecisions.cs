using Microsoft.AspNetCore.Http;
using Rammevaerk.Kernel;
using Rammevaerk.Platform.Storage;
using Rammevaerk.Platform.Web.Forms;
using Rammevaerk.Platform.Web.Layout;
using Rammevaerk.Rates.Domain.Rounds;
using Rammevaerk.Rates.Features.Publication;
using Rammevaerk.Rates.Features.Rounds;

namespace Rammevaerk.Rates.Features.Review;

/// <summary>
/// Takes the queue's form: which rates (<c>raekke</c>, id and version), what is done (<c>handling</c>), and a comment for
/// all of them or each. The address may name the rates instead, so that a notice can undo what was just done.
/// </summary>
internal static class PostRateDecisions
{
    /// <summary>More choices than this do not fit the notice that offers to undo them.</summary>
    private const int MostUndone = 20;

    private const string UndoneAtOnce = "Fortrudt lige efter.";

    public static async Task<IResult> HandleAsync(
        string omraade,
        string aar,
        HttpContext context,
        RoundDesk rounds,
        DecideRates decide,
        RammevaerkDb db
    )
    {
        var cancellation = context.RequestAborted;
        if (await rounds.FindAsync(omraade, aar, cancellation) is not { } round)
        {
            return Results.NotFound();
        }

        var form = await context.Request.ReadFormAsync(cancellation);
        var isUndone = context.Request.Query.ContainsKey("raekke");
        var step = isUndone ? ReviewStep.Undo : StepOf(form.Word("handling"));
        var choices = Choices(isUndone ? context.Request.Query["raekke"] : form["raekke"], form);
        var page = PageOf(round, form.Word("driftsherre-side"), form.Word("ydelse-side"));
        if (step is null)
        {
            return new FormRefusal(page, "raekker", PublicationFaults.NothingChosen());
        }

        var reason = isUndone ? UndoneAtOnce : form.Word("kommentar");
        if (step == ReviewStep.Undo && Reason.Of(reason).Fault is { } unexplained)
        {
            return new FormRefusal(page, "kommentar", unexplained);
        }

        var decided = await decide.RunAsync(round, step.Value, choices, reason, cancellation);
        if (decided.Fault is { } fault)
        {
            return fault.Id == StorageFaults.ChangedMeanwhile().Id
                ? BothVersions.Refuse(
                    context,
                    page,
                    await ReviewVersions.OfAsync(db, step.Value, choices, cancellation)
                )
                : new FormRefusal(
                    page,
                    fault.Id == PublicationFaults.CommentMissing().Id ? "kommentar" : "raekker",
                    fault
                );
        }

        Notice.Set(context, Done(step.Value, decided.Value), UndoAddress(round, step.Value, choices));
        return new SeeOther(page);
    }

    private static ReviewStep? StepOf(string word) =>
        word switch
        {
            "accepter" => ReviewStep.Accept,
            "returner" => ReviewStep.Return,
            "fortryd" => ReviewStep.Undo,
            _ => null,
        };

    private static List<RateChoice> Choices(IEnumerable<string?> rows, IFormCollection form)
    {
        var choices = new List<RateChoice>();
        foreach (var row in rows.OfType<string>().Distinct(StringComparer.Ordinal))
        {
            var parts = row.Split('.');
            if (
                parts.Length == 2
                && Guid.TryParse(parts[0], out var id)
                && int.TryParse(parts[1], Danish.Invariant, out var version)
            )
            {
                choices.Add(new(id, version, form.WordOrNull($"kommentar-{id:N}") ?? form.WordOrNull("kommentar")));
            }
        }

        return [.. choices.DistinctBy(choice => choice.Id)];
    }

    /// <summary>The page the form stood on: the queue, one operator's delivery, or one of its rates.</summary>
    private static string PageOf(RateRound round, string party, string service)
    {
        var queue = ReviewEndpoints.AddressOf(round);
        return party.Length == 0 || !party.All(char.IsAsciiDigit) ? queue
            : service.Length == 0 || !service.All(char.IsAsciiLetterOrDigit) ? $"{queue}/{party}"
            : $"{queue}/{party}/{service}";
    }

    private static string Done(ReviewStep step, int count)
    {
        var rates = count == 1 ? "1 takst" : $"{Danish.Number(count)} takster";
        return step switch
        {
            ReviewStep.Accept => $"{rates} er accepteret.",
            ReviewStep.Return => $"{rates} er returneret, og driftsherren har fået besked.",
            _ => $"Gennemgangen af {rates} er fortrudt.",
        };
    }

    private static string? UndoAddress(RateRound round, ReviewStep step, List<RateChoice> choices) =>
        step == ReviewStep.Undo || choices.Count > MostUndone
            ? null
            : $"{ReviewEndpoints.AddressOf(round)}?"
                + string.Join(
                    '&',
                    choices.Select(choice =>
                        string.Create(Danish.Invariant, $"raekke={choice.Id:N}.{choice.Version + 1}")
                    )
                );
}
