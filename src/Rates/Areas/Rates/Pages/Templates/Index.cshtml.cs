using Microsoft.AspNetCore.Mvc.RazorPages;
using Rammevaerk.Kernel.Time;
using Rammevaerk.Parties.Domain;
using Rammevaerk.Platform.Web.Access;
using Rammevaerk.Rates.Features.Templates;
using Rammevaerk.Rates.Files;

namespace Rammevaerk.Rates.Areas.Rates.Pages.Templates;

/// <summary>Fetch a template, empty or filled from last year's file; below, how the file is laid out.</summary>
[RequiresPermission(Permissions.ReadPublic)]
public sealed class IndexModel(PartyRegister parties, TimeProvider time) : PageModel
{
    public static RateFileLayout Layout => Layouts.Newest;

    public TemplateChoice Choice { get; private set; } = null!;

    public IReadOnlyList<BudgetYear> Years { get; private set; } = [];

    public IReadOnlyList<Party> Parties { get; private set; } = [];

    /// <summary>The layout's texts for the usual year.</summary>
    public RateFileShape Shape { get; private set; } = null!;

    public void OnGet()
    {
        var usual = TemplateChoice.Usual(time);
        Choice = TemplateChoice.Of(HttpContext) ?? new("", usual.ToString(), Layout.CostForms[0].Key);
        Years = TemplateChoice.Years(time);
        Parties = TemplateChoice.Parties(parties, time);
        Shape = new(Layout, Layout.CostForms[0], usual, new(3, 2), "driftsherren", [], [], 0, 0);
    }

    /// <summary>The party as the list shows it; one that ends says when.</summary>
    public static string NameOf(Party party) =>
        party.Validity.To is { } last ? $"{party.Name} (til og med {last.Year})" : party.Name;

    /// <summary>When a column must be filled in, in words.</summary>
    public static string RequiredWords(ColumnLayout column) =>
        column switch
        {
            { IsInput: false } => "regner selv",
            { Required: Required.Always } => "skal udfyldes",
            { Required: Required.Reading } => "skal udfyldes, når tilbuddet ikke er nyt",
            _ => "kan udfyldes",
        };

    /// <summary>What a column takes, in words.</summary>
    public static string TypeWords(ColumnLayout column) =>
        column.Type switch
        {
            ColumnType.Key => "nummer",
            ColumnType.Text => "tekst",
            ColumnType.Number => "tal",
            ColumnType.Choice => "liste",
            ColumnType.Formula => "formel",
            ColumnType.CostLines => "tal, én kolonne for hver budgetlinje",
            _ => throw new InvalidOperationException(column.Type.ToString()),
        };

    /// <summary>What the lists hold, in words.</summary>
    public static string ListTitle(string key) =>
        key switch
        {
            "offerType" => "Tilbudstype",
            "unit" => "Enhed",
            "targetGroup" => "Målgruppe",
            "inside" => "Inde i rammeaftalen",
            "yesNo" => "Ja eller nej",
            "subLineKind" => "Underlinjens art",
            "stepKind" => "Trinets art",
            _ => key,
        };
}
