using Microsoft.AspNetCore.Http;
using Rammevaerk.Kernel;
using Rammevaerk.Platform.Web.Forms;
using Rammevaerk.Rates.Rules.Split;

namespace Rammevaerk.Rates.Features.Split;

/// <summary>What an address asks the estimates to be made with: <c>?andel=30&amp;timer=2,5</c>.</summary>
public sealed class SplitQuery
{
    private const decimal Percent = 100m;
    private const decimal MostPoints = 99m;
    private const decimal FewestHours = 0.1m;
    private const decimal MostHours = 24m;

    private readonly List<FieldFault> faults = [];

    public SplitQuery(HttpRequest request)
    {
        Share = Read(request, "andel", 1m, MostPoints, SplitFaults.NotAShare) / Percent;
        Hours = Read(request, "timer", FewestHours, MostHours, SplitFaults.NotHours);
    }

    /// <summary>The share taken for service; null for the area's own.</summary>
    public decimal? Share { get; }

    /// <summary>Hours per unit; null for the area's own.</summary>
    public decimal? Hours { get; }

    /// <summary>What could not be used.</summary>
    public IReadOnlyList<FieldFault> Faults => faults;

    private decimal? Read(
        HttpRequest request,
        string field,
        decimal least,
        decimal most,
        Func<string, Kernel.Faults.Fault> refuse
    )
    {
        var text = request.Query[field].ToString().Trim();
        if (text.Length == 0)
        {
            return null;
        }

        decimal? number =
            decimal.TryParse(text, System.Globalization.NumberStyles.AllowDecimalPoint, Danish.Culture, out var typed)
            && typed >= least
            && typed <= most
                ? typed
                : null;
        faults.Need(field, number is not null, refuse(text));
        return number;
    }
}
