using System.Globalization;
using Microsoft.AspNetCore.Http;
using Rammevaerk.Kernel;

namespace Rammevaerk.Parties.Features;

/// <summary>What an import did, carried in the address of the page that says so: <c>?indlaest=98-2-0-14-0</c>.</summary>
/// <param name="Stored">New, corrected and alike figures.</param>
/// <param name="PassedOver">Lines that are no party, no first quarter or no total.</param>
/// <param name="Elsewhere">Figures of other areas than the visitor's.</param>
public sealed record PopulationSummary(PopulationStored Stored, int PassedOver, int Elsewhere)
{
    private const string Parameter = "indlaest";
    private const int Count = 5;

    public string Address(string page) =>
        $"{page}?{Parameter}="
        + string.Join(
            '-',
            new[] { Stored.Added, Stored.Corrected, Stored.Alike, PassedOver, Elsewhere }.Select(number =>
                number.ToString(Danish.Invariant)
            )
        );

    /// <summary>The summary the address carries; null when it carries none.</summary>
    public static PopulationSummary? Of(HttpRequest request)
    {
        var numbers = request
            .Query[Parameter]
            .ToString()
            .Split('-')
            .Select(part =>
                int.TryParse(part, NumberStyles.None, Danish.Invariant, out var number) ? number : (int?)null
            )
            .OfType<int>()
            .ToList();
        return numbers.Count == Count ? new(new(numbers[0], numbers[1], numbers[2]), numbers[3], numbers[4]) : null;
    }

    public string Words =>
        $"{Danish.Number(Stored.Added)} nye folketal, {Danish.Number(Stored.Corrected)} rettede og "
        + $"{Danish.Number(Stored.Alike)} uændrede. {Danish.Number(PassedOver)} linjer blev sprunget over: hele landet, "
        + "landsdele, Christiansø, andre kvartaler end 1. og tal fordelt på køn eller alder."
        + (
            Elsewhere == 0
                ? ""
                : $" {Danish.Number(Elsewhere)} folketal hører til andre områder end dit og blev ikke lagt ind."
        );
}
