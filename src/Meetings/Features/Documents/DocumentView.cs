using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Rammevaerk.Kernel;
using Rammevaerk.Meetings.Domain;
using Rammevaerk.Meetings.Files;
using Rammevaerk.Meetings.Rules;
using Rammevaerk.Platform.Web.Layout;

namespace Rammevaerk.Meetings.Features.Documents;

/// <summary>Where a document is read.</summary>
public enum DocumentMedium
{
    /// <summary>A page of the site: long parts are folded.</summary>
    Screen,

    /// <summary>Printed to PDF: everything is open, links have full addresses.</summary>
    Paper,

    /// <summary>A file in a package: links lead to the package's own files.</summary>
    Pack,
}

/// <summary>A document to be shown; model of _MeetingDocument and _DocumentContents.</summary>
/// <param name="Document">As the reader may see it: <see cref="Clearance.Of"/> comes first.</param>
/// <param name="Medium">Where it is read.</param>
/// <param name="Site">What stands before the site's own paths; empty on the site itself.</param>
public sealed record DocumentView(
    MeetingDocument Document,
    DocumentMedium Medium = DocumentMedium.Screen,
    string Site = ""
)
{
    /// <summary>True for an item whose heading its section has said.</summary>
    public bool IsSaidBySection { get; init; }

    /// <summary>True for an item that stands on a page of its own, below the page's heading.</summary>
    public bool IsAlone { get; init; }

    /// <summary>The level of an item's heading.</summary>
    public int ItemLevel => Document.Layout == AgendaLayout.Points || IsSaidBySection || IsAlone ? 2 : 3;

    public bool IsFolded => Medium == DocumentMedium.Screen;

    /// <summary>Where an attachment is opened; null for nowhere.</summary>
    public string? AddressOf(DocumentAttachment one)
    {
        var address =
            Medium == DocumentMedium.Pack && DocumentAddresses.InPackage(one) is { } inside
                ? inside
                : DocumentAddresses.Of(Document, one);
        return address is ['/', ..] ? Site + address : address;
    }

    public static string AnchorOf(DocumentSection section) => $"afsnit-{section.Number}";

    public static string AnchorOf(DocumentItem item) => $"punkt-{item.Number.Replace('.', '-')}";

    /// <summary>The id a line of the table of contents leads to.</summary>
    public string AnchorOf(ContentsLine line) =>
        Document.Layout == AgendaLayout.Points ? $"punkt-{line.Number}" : $"afsnit-{line.Number}";

    /// <summary>A heading of a level that follows from the layout.</summary>
    public static IHtmlContent Heading(int level, string text, string? id = null)
    {
        var heading = new TagBuilder($"h{Math.Min(level, 6).ToString(Danish.Invariant)}");
        if (id is not null)
        {
            heading.Attributes["id"] = id;
        }

        heading.InnerHtml.Append(text);
        return heading;
    }

    /// <summary>A text of an item as HTML; its own headings lie below those of the item's parts.</summary>
    public IHtmlContent Text(string markdown) => DanishMarkdown.ToHtml(markdown, ItemLevel + 2);

    /// <summary>The colour of an outcome; the words tell it too.</summary>
    public static string BadgeOf(string outcome) =>
        outcome switch
        {
            _ when outcome.StartsWith("Ikke", StringComparison.Ordinal) => "badge badge-error",
            _ when outcome.Contains(" med ", StringComparison.Ordinal) => "badge badge-warning",
            "Udsat" => "badge badge-warning",
            "Godkendt" or "Fulgt" or "Tilsluttet" => "badge badge-success",
            _ => "badge badge-info",
        };
}

/// <summary>An item of a document; model of the partials of one item.</summary>
public sealed record DocumentItemView(DocumentView View, DocumentItem Item);

/// <summary>A part of an item; model of _DocumentPart.</summary>
public sealed record DocumentPartView(DocumentView View, DocumentItem Item, ItemPart Part);

/// <summary>A table of people; model of _DocumentPeople.</summary>
public sealed record DocumentPeople(string Title, IReadOnlyList<DocumentPerson> People);

/// <summary>A whole page that carries its own style; model of _DocumentPaper.</summary>
/// <param name="View">The document.</param>
/// <param name="Style">The style sheet.</param>
/// <param name="Files">Other files beside it, title and address; empty on paper.</param>
public sealed record DocumentPaper(
    DocumentView View,
    string Style,
    IReadOnlyList<(string Title, string Address)> Files
);
