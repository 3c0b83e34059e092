using Rammevaerk.Rates.Features.Review;

namespace Rammevaerk.Rates.Areas.Rates.Pages.Review;

/// <summary>The form with rates to accept or return.</summary>
/// <param name="Page">The page it stands on.</param>
/// <param name="Rows">The rates.</param>
/// <param name="Party">The operator when the page is one delivery's, which has a comment for each rate; null for the queue.</param>
public sealed record RateFormModel(ReviewPageModel Page, IReadOnlyList<ReviewRow> Rows, string? Party);
