using Microsoft.AspNetCore.Html;

namespace Rammevaerk.Web.Help;

/// <summary>A text for users, written in Markdown: its first heading is the title, its first paragraph the lead.</summary>
/// <param name="Name">Its address under the folder, such as <c>forstaa-et-fund</c>.</param>
/// <param name="Title">The heading, as plain text.</param>
/// <param name="Lead">What one learns from it, as plain text.</param>
/// <param name="Body">The rest as HTML.</param>
/// <param name="Contents">Its sections, for the list beside it.</param>
public sealed record Guide(
    string Name,
    string Title,
    string Lead,
    IHtmlContent Body,
    IReadOnlyList<GuideSection> Contents
);

/// <summary>A section of a guide.</summary>
/// <param name="Anchor">Id of its heading.</param>
/// <param name="Title">Its heading, as plain text.</param>
public sealed record GuideSection(string Anchor, string Title);
