using Rammevaerk.Kernel;
using Rammevaerk.Platform;
using Rammevaerk.Rates.Domain.Rounds;
using Rammevaerk.Rates.Features.Publication;

namespace Rammevaerk.Rates.Features.Appendices;

/// <summary>What the appendix calls its states, bodies and rates.</summary>
public static class AppendixWords
{
    /// <summary>The forum, as approvals are recorded for it.</summary>
    public const string Forum = "Direktørforum";

    /// <summary>The committee exceptions are delegated to.</summary>
    public const string Committee = "Forretningsudvalget";

    /// <summary>Who accepts rates where no forum approves them one by one.</summary>
    public const string RateGroup = "Takstgruppen";

    public static string Of(AppendixState state) =>
        state switch
        {
            AppendixState.Draft => "kladde",
            AppendixState.PartlyApproved => "delvist godkendt",
            AppendixState.Delegated => "delegeret",
            AppendixState.Approved => "godkendt",
            AppendixState.Published => "offentliggjort",
            _ => throw new ArgumentOutOfRangeException(nameof(state)),
        };

    /// <summary>What was decided on a rate; null while nothing is.</summary>
    public static string? Decided(RateState state, bool approvedRowByRow) =>
        state switch
        {
            RateState.Excepted => "Undtaget",
            RateState.Delegated => "Delegeret til forretningsudvalget",
            RateState.Approved or RateState.Published or RateState.Corrected when approvedRowByRow => "Godkendt",
            RateState.Accepted or RateState.Published or RateState.Corrected when !approvedRowByRow => "Accepteret",
            _ => null,
        };

    /// <summary>The service in one line; an add-on by its own name.</summary>
    public static string ServiceOf(AppendixRow row) =>
        row.IsAddOn ? $"Tillæg: {row.Rate.ServiceName}" : row.Rate.ServiceName;

    /// <summary>What else is told of the service: its number, target group, and whether the agreement covers it.</summary>
    public static string DetailsOf(AppendixRow row) =>
        string.Join(
            " · ",
            new[] { row.Rate.ServiceKey, row.Rate.Target, row.Rate.IsInside ? "" : "uden for rammeaftalen" }.Where(
                text => text.Length > 0
            )
        ) + (row.Terms is { } terms ? TermWords.Of(terms) : "");

    /// <summary>The day the forum, or where it does not, the rate group decided on a rate the reader may know; else null.</summary>
    public static DateOnly? DecidedOn(AppendixRow row, RateRound round) =>
        row.Amount is null ? null
        : round.ApprovedRowByRow ? row.Rate.DecidedOn
        : row.Rate.ReviewedAt is { } at ? DanishClock.Date(at)
        : null;

    public static string ScopeOf(AppendixRow row) => row.Rate.IsInside ? "inden for" : "uden for";

    /// <summary>The reason and the correction of a rate in one line; empty when there are none.</summary>
    public static string RemarkOf(AppendixRow row)
    {
        var corrected = row.Correction is { } correction
            ? $"Rettet fra {Danish.Kroner(correction.Before)} med virkning fra {Danish.Date(correction.From)}: {correction.Reason}"
            : null;
        return string.Join(" ", new[] { row.Note, corrected }.Where(text => !string.IsNullOrEmpty(text)).Select(Ended));
    }

    /// <summary>A share in per cent with a decimal; a dash where there is none.</summary>
    public static string Percent(decimal? share) => share is { } known ? Danish.Number(known * 100m, 1) : "–";

    /// <summary>A change with its sign; a dash where there is none.</summary>
    public static string Change(decimal? share) =>
        share is { } known ? $"{(known > 0m ? "+" : "")}{Danish.Number(known * 100m, 1)}" : "–";

    /// <summary>Kroner; a dash where there are none.</summary>
    public static string Amount(decimal? amount) => amount is { } known ? Danish.Number(known, 2) : "–";

    public static string Places(decimal? places) => places is { } known ? Danish.Number(known) : "–";

    private static string Ended(string? text) => text!.EndsWith('.') ? text : $"{text}.";
}
