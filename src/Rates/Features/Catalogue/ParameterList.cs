using Microsoft.AspNetCore.Http;
using Rammevaerk.Kernel.Parameters;
using Rammevaerk.Kernel.Time;
using Rammevaerk.Parties.Domain;
using Rammevaerk.Platform.Web.Lists;

namespace Rammevaerk.Rates.Features.Catalogue;

/// <summary>The parameters filtered and ordered as an address says: <c>?omraade=midtjylland&amp;aar=2027&amp;q=overhead</c>.</summary>
public sealed class ParameterList
{
    private static readonly Dictionary<string, Func<Parameter, object?>> Columns = new()
    {
        ["parameter"] = parameter => parameter.Label,
        ["omraade"] = parameter => AreaName(parameter.Area),
        ["fra"] = parameter => parameter.Validity.From,
        ["kilde"] = parameter => parameter.Source,
    };

    public ParameterList(ParameterSet set, HttpRequest request)
    {
        Area = request.Query["omraade"].ToString();
        Year = request.Query["aar"].ToString();
        Text = request.Query["q"].ToString().Trim();
        All = set.All;
        Shown = [.. ListOrder.Of(request).Apply(All.Where(Matches), Columns)];
        Rows =
        [
            .. Shown
                .GroupBy(parameter => (parameter.Key, parameter.Text, parameter.Validity, parameter.Source))
                .Select(same => (same.First(), AreaNames([.. same.Select(parameter => parameter.Area)]))),
        ];
    }

    public string Area { get; }

    public string Year { get; }

    public string Text { get; }

    public IReadOnlyList<Parameter> All { get; }

    public IReadOnlyList<Parameter> Shown { get; }

    /// <summary>What is shown, with areas that agree on one line.</summary>
    public IReadOnlyList<(Parameter Parameter, string Areas)> Rows { get; }

    /// <summary>What users call an area; the whole country has a name too.</summary>
    public static string AreaName(AreaKey area) =>
        area == AreaKey.Country ? "Hele landet" : PartyRegister.AreaName(area);

    /// <summary>What users call an area, with its days where it is not there always.</summary>
    public static string DatedAreaName(AreaKey area) =>
        PartyRegister.Areas.FirstOrDefault(one => one.Key == area)?.DatedName ?? AreaName(area);

    /// <summary>True when the area is there in the list's year.</summary>
    public bool Has(AreaKey area) =>
        BudgetYear.Parse(Year) is not { IsOk: true, Value: var year }
        || PartyRegister.Areas.FirstOrDefault(one => one.Key == area)?.Validity.Overlaps(year.Period) != false;

    private static string AreaNames(IReadOnlyList<AreaKey> areas) =>
        areas.Count == PartyRegister.Areas.Count ? "Alle områder" : string.Join(", ", areas.Select(DatedAreaName));

    private bool Matches(Parameter parameter) =>
        (Area.Length == 0 || parameter.Area.Value == Area)
        && (BudgetYear.Parse(Year) is not { IsOk: true, Value: var year } || parameter.Validity.Overlaps(year.Period))
        && TextFilter.Finds(
            Text,
            parameter.Key,
            parameter.Label,
            SourceText.Of(parameter.Source),
            SourceText.Value(parameter)
        );
}
