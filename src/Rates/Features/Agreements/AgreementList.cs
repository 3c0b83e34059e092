using Microsoft.AspNetCore.Http;
using Rammevaerk.Platform.Web.Lists;
using Rammevaerk.Rates.Features.Publication;

namespace Rammevaerk.Rates.Features.Agreements;

/// <summary>
/// A year's operators and lines as the address filters and orders them: <c>?q=solbo&amp;driftsherre=0779&amp;vis=over</c>.
/// </summary>
public sealed class AgreementList
{
    /// <summary>The words of <see cref="Show"/>: only lines above the path, or all.</summary>
    public const string Above = "over";

    /// <inheritdoc cref="Above" />
    public const string All = "alle";

    private const int PageSize = 50;

    private static readonly Dictionary<string, Func<OperatorStanding, object?>> OperatorColumns = new()
    {
        ["driftsherre"] = one => one.Name,
        ["ydelser"] = one => one.Lines.Count,
        ["loebende"] = one => one.Nominal,
        ["indeks"] = one => one.Standing?.Index.Value,
        ["kroner"] = one => one.Standing?.Excess.Value,
        ["antal"] = one => one.LinesAbove,
    };

    private static readonly Dictionary<string, Func<LineStanding, object?>> LineColumns = new()
    {
        ["tilbud"] = line => line.Rate.Name,
        ["driftsherre"] = line => line.Operator,
        ["basistakst"] = line => line.Line.BaseRate,
        ["takst"] = line => line.Line.Rate,
        ["loebende"] = line => line.Nominal,
        ["indeks"] = line => line.Standing?.Index.Value,
        ["kroner"] = line => line.Standing?.Excess.Value,
    };

    public AgreementList(AgreementYear? year, HttpRequest request)
    {
        Text = request.Query["q"].ToString().Trim();
        Operator = request.Query["driftsherre"].ToString();
        Show = request.Query["vis"].ToString() == All ? All : Above;
        var order = ListOrder.Of(request);
        Operators = [.. order.Apply(year?.Operators ?? [], OperatorColumns)];
        var lines = (year?.Lines ?? []).Where(Matches).OrderByDescending(line => line.Standing?.Excess.Value);
        Lines = [.. order.Apply(lines, LineColumns)];
        Page = ListPage.Of(request, Lines.Count, PageSize);
    }

    public string Text { get; }

    public string Operator { get; }

    public string Show { get; }

    public IReadOnlyList<OperatorStanding> Operators { get; }

    /// <summary>The lines that fit, in order.</summary>
    public IReadOnlyList<LineStanding> Lines { get; }

    public ListPage Page { get; }

    /// <summary>The lines of the page.</summary>
    public IReadOnlyList<LineStanding> Shown => Page.Of(Lines);

    private bool Matches(LineStanding line) =>
        (Show == All || line.Standing is { IsAbove: true })
        && (Operator.Length == 0 || line.Rate.Party == Operator)
        && TextFilter.Finds(Text, line.Rate.Name, line.Operator, line.Rate.ServiceKey);
}
