using Rammevaerk.Platform.Storage;

namespace Rammevaerk.Tests.Unit.Platform.Storage;

/// <summary>How a name in C# is written in the database.</summary>
public sealed class SnakeCaseNamesTests
{
    [Theory]
    [InlineData("NormalizedUserName", "normalized_user_name")]
    [InlineData("PK_accounts", "pk_accounts")]
    [InlineData("IX_accounts_normalized_email", "ix_accounts_normalized_email")]
    [InlineData("EANNumber", "ean_number")]
    [InlineData("Year2027Rate", "year2027_rate")]
    [InlineData("already_plain", "already_plain")]
    public void Words_are_lower_case_with_a_line_between(string name, string expected) =>
        SnakeCaseNames.Of(name).ShouldBe(expected);
}
