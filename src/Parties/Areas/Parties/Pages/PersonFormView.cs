using Rammevaerk.Parties.Domain;
using Rammevaerk.Parties.Features;

namespace Rammevaerk.Parties.Areas.Parties.Pages;

/// <summary>What the form of a person is drawn from.</summary>
public sealed record PersonFormView(PersonForm Form, IReadOnlyList<Party> Organisations, string Action, string Button);
