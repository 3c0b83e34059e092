using Microsoft.AspNetCore.Http;
using Rammevaerk.Kernel;
using Rammevaerk.Platform.Web.Layout;
using Rammevaerk.Platform.Web.Lists;

namespace Rammevaerk.Parties.Features.Registers;

/// <summary>A column of a register: how it is shown, ordered and fetched.</summary>
/// <param name="Key">Its key in addresses.</param>
/// <param name="Head">Its head.</param>
/// <param name="Text">What a row shows in it.</param>
/// <param name="Order">What it is ordered by; its text unless said.</param>
public sealed record RegisterColumn<T>(string Key, string Head, Func<T, string> Text, Func<T, object?>? Order = null)
{
    /// <summary>Characters it takes in a spreadsheet.</summary>
    public double Width { get; init; } = 24;

    /// <summary>The day it holds, for spreadsheets; null for a text.</summary>
    public Func<T, DateOnly?>? Day { get; init; }

    /// <summary>Where a row's cell leads; null for nowhere.</summary>
    public Func<T, string?>? Address { get; init; }

    /// <summary>The colour of a state; null for a plain text.</summary>
    public Func<T, BadgeKind>? Badge { get; init; }

    internal ExportColumn<T> Export =>
        Day is { } day ? ExportColumn<T>.Day(Head, day) : ExportColumn<T>.Text(Head, Text, Width);
}

/// <summary>Makes columns.</summary>
public static class RegisterColumns
{
    /// <summary>A day, a dash when there is none.</summary>
    public static RegisterColumn<T> Day<T>(string key, string head, Func<T, DateOnly?> day) =>
        new(key, head, row => day(row) is { } one ? Danish.Date(one) : "–", row => day(row)) { Day = day };
}

/// <summary>A choice that narrows a register: by state, by body.</summary>
/// <param name="Name">Its name in addresses.</param>
/// <param name="Label">Its label.</param>
/// <param name="Values">What a row is found under.</param>
public sealed record RegisterFacet<T>(string Name, string Label, Func<T, IEnumerable<string>> Values);

/// <summary>A list of an area that is filtered, ordered and fetched; the page and the files follow the same columns.</summary>
/// <param name="Title">What it is called, as a heading and in a file.</param>
/// <param name="Empty">What is said when there is nothing in it.</param>
/// <param name="Columns">Its columns; the first names the row.</param>
/// <param name="Facets">What it can be narrowed by.</param>
public sealed record Register<T>(
    string Title,
    string Empty,
    IReadOnlyList<RegisterColumn<T>> Columns,
    IReadOnlyList<RegisterFacet<T>> Facets
)
{
    /// <summary>The rows the address asks for, in its order.</summary>
    public IReadOnlyList<T> Shown(IEnumerable<T> rows, HttpRequest request)
    {
        var searched = request.Query["q"].ToString().Trim();
        var found = rows.Where(row => TextFilter.Finds(searched, Columns.Select(column => column.Text(row))));
        foreach (var facet in Facets)
        {
            var chosen = request.Query[facet.Name].ToString();
            found = found.Where(row => chosen.Length == 0 || facet.Values(row).Contains(chosen, Danish.Order));
        }

        var order = Columns.ToDictionary(column => column.Key, column => column.Order ?? (row => column.Text(row)));
        return [.. ListOrder.Of(request).Apply(found, order)];
    }

    /// <summary>The list as a page draws it.</summary>
    public RegisterView View(IReadOnlyList<T> rows, HttpRequest request, string address) =>
        new(
            Title,
            Empty,
            address,
            request.Query["q"].ToString().Trim(),
            rows.Count > 0,
            [
                .. Facets.Select(facet => new RegisterChoice(
                    facet.Name,
                    facet.Label,
                    [.. rows.SelectMany(facet.Values).Distinct(Danish.Order).Order(Danish.Order)],
                    request.Query[facet.Name].ToString()
                )),
            ],
            [.. Columns.Select(column => (column.Key, column.Head))],
            [.. Shown(rows, request).Select(row => Columns.Select(column => Cell(column, row)).ToList())]
        );

    /// <summary>The list as a file.</summary>
    public IResult Export(IEnumerable<T> rows, HttpRequest request, string area, ExportFormat format) =>
        new ListExport<T>(
            Title,
            [.. Columns.Select(column => column.Export)],
            Shown(rows, request),
            ExportName.Of(Title, area)
        ).As(format);

    private static RegisterCell Cell(RegisterColumn<T> column, T row) =>
        new(column.Text(row), column.Address?.Invoke(row), column.Badge?.Invoke(row));
}

/// <summary>A register ready to be drawn.</summary>
public sealed record RegisterView(
    string Title,
    string Empty,
    string Address,
    string Searched,
    bool HasAny,
    IReadOnlyList<RegisterChoice> Choices,
    IReadOnlyList<(string Key, string Head)> Heads,
    IReadOnlyList<IReadOnlyList<RegisterCell>> Rows
)
{
    /// <summary>Anchor of the list on its page.</summary>
    public string Id { get; init; } = "liste";
}

/// <summary>A cell of a register.</summary>
public sealed record RegisterCell(string Text, string? Address, BadgeKind? Badge);

/// <summary>A choice above a register.</summary>
public sealed record RegisterChoice(string Name, string Label, IReadOnlyList<string> Values, string Chosen);
