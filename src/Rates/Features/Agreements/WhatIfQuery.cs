using Microsoft.AspNetCore.Http;
using Rammevaerk.Platform.Web.Forms;
using Rammevaerk.Rates.Rules.Agreements;

namespace Rammevaerk.Rates.Features.Agreements;

/// <summary>
/// What an address supposes: <c>?besparelse=1,5&amp;belaegning=1&amp;overhead=4&amp;pl=2,8&amp;pladser=-5&amp;driftsherre=0779</c>.
/// </summary>
public sealed class WhatIfQuery
{
    /// <summary>The word that asks for delivered rates instead of published ones.</summary>
    public const string Delivered = "leveret";

    private readonly List<FieldFault> faults = [];

    public WhatIfQuery(HttpRequest request)
    {
        Agreement = Word(request, "aftale");
        Operator = Word(request, "driftsherre");
        WantsDelivered = Word(request, "grundlag") == Delivered;
        Assumed = new Assumptions(
            Read(request, "besparelse", "besparelse", -20m, 50m) ?? 0m,
            Read(request, "belaegning", "ændring af belægningen", -20m, 20m) ?? 0m,
            Read(request, "overhead", "overheadprocent", 0m, 15m),
            Read(request, "pl", "pris- og lønudvikling", -10m, 20m),
            Read(request, "pladser", "ændring af pladserne", -50m, 100m) ?? 0m
        );
    }

    public string Agreement { get; }

    /// <summary>The one operator whose rates change; empty for all.</summary>
    public string Operator { get; }

    public bool WantsDelivered { get; }

    public Assumptions Assumed { get; }

    /// <summary>True when nothing is supposed yet.</summary>
    public bool IsEmpty => Assumed == new Assumptions();

    /// <summary>What could not be used.</summary>
    public IReadOnlyList<FieldFault> Faults => faults;

    private decimal? Read(HttpRequest request, string field, string words, decimal least, decimal most)
    {
        var text = Word(request, field);
        if (text.Length == 0)
        {
            return null;
        }

        var share = PercentWords.Share(text, least / 100m, most / 100m);
        faults.Need(field, share is not null, AgreementFaults.NotAnAssumption(words, text, least, most));
        return share;
    }

    private static string Word(HttpRequest request, string field) => request.Query[field].ToString().Trim();
}
